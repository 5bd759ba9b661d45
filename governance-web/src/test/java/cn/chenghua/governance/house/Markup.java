package cn.chenghua.governance.house;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** Reads a template for words and scripts that stand in it as they are; words that Thymeleaf replaces do not count. */
final class Markup extends AbstractSimpleMarkupHandler {

    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final Set<String> SPOKEN = Set.of("placeholder", "title", "alt", "label", "aria-label", "aria-description",
            "aria-roledescription", "aria-valuetext", "content");
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
            "source", "track", "wbr");

    final List<String> words = new ArrayList<>();
    final List<String> scripts = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    static Markup of(Path template) {
        return of(Sources.read(template));
    }

    static Markup of(String template) {
        var markup = new Markup();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, markup);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
        return markup;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var text = new String(buffer, offset, length);
        var inScript = open.stream().anyMatch(element -> element.name.equals("script") || element.name.equals("style"));
        if (inScript) {
            if (!text.isBlank()
                    && open.stream().noneMatch(element -> "application/json".equals(element.attributes.get("type")))) {
                scripts.add(line + ": " + text.strip());
            }
        } else if (!replaced()) {
            say(text, line);
        }
    }

    @Override
    public void handleStandaloneElement(String name, @Nullable Map<String, String> attributes, boolean minimized, int line,
            int column) {
        look(name, attributes == null ? Map.of() : attributes, line);
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        var given = attributes == null ? Map.<String, String>of() : attributes;
        look(name, given, line);
        if (!VOID.contains(name)) {
            open.push(new Element(name, given));
        }
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        while (!open.isEmpty() && !open.pop().name.equals(name)) {
            continue;
        }
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int column) {
        handleCloseElement(name, line, column);
    }

    private void look(String name, Map<String, String> attributes, int line) {
        if (name.equals("style") || attributes.containsKey("style") || attributes.containsKey("th:style")) {
            scripts.add(line + ": style on <" + name + ">");
        }
        attributes.keySet().stream().filter(key -> key.startsWith("on") || key.startsWith("th:on") || key.startsWith("hx-on"))
                .forEach(key -> scripts.add(line + ": " + key));
        if (replaced() || attributes.containsKey("th:replace")) {
            return;
        }
        attributes.forEach((key, value) -> {
            var spoken = SPOKEN.contains(key) && !(name.equals("meta") && !"description".equals(attributes.get("name")))
                    || key.equals("value") && Set.of("submit", "button", "reset").contains(attributes.getOrDefault("type", ""));
            if (spoken && value != null && !attributes.containsKey("th:" + key)
                    && !attributes.getOrDefault("th:attr", "").contains(key + "=")) {
                say(value, line);
            }
        });
    }

    private void say(String text, int line) {
        var bare = text.replaceAll("(?s)\\[\\[.*?]]|\\[\\(.*?\\)]", "").replaceAll("&#?\\w+;", "").strip();
        if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(line + ": " + bare);
        }
    }

    private boolean replaced() {
        return open.stream().anyMatch(element -> element.attributes.keySet().stream().anyMatch(REPLACING::contains)
                || Set.of("all", "body").contains(element.attributes.getOrDefault("th:remove", "")));
    }

    private record Element(String name, Map<String, String> attributes) {
    }
}
