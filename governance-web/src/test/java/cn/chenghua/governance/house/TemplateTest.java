package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @Test
    void holdsNoWordsOfItsOwn() {
        assertThat(found(Sources.templates(), template -> Markup.of(template).words))
                .as("words that belong into messages/*.properties").isEmpty();
    }

    @Test
    void holdsNoInlineScriptOrStyle() {
        assertThat(found(Sources.templates(), template -> Markup.of(template).scripts))
                .as("what the content security policy will block").isEmpty();
    }

    @Test
    void leavesTheWordsOfScriptsToThePage() {
        assertThat(found(Sources.files(Sources.RESOURCES.resolve("static"), ".js"),
                script -> HAN.matcher(Sources.read(script)).results().map(hit -> hit.group()).toList()))
                .as("Chinese words in scripts; hand them over in data attributes").isEmpty();
    }

    @Test
    void leavesTheWordsOfControllersToTheMessages() {
        var web = Sources.files(Sources.ROOT.resolve("governance-web/src/main/java"), ".java");
        assertThat(found(web, file -> LITERAL.matcher(Sources.read(file)).results().map(hit -> hit.group())
                .filter(text -> HAN.matcher(text).find()).toList())).as("Chinese words in code").isEmpty();
    }

    @Test
    void seesWordsWhereThymeleafPutsNone() {
        assertThat(Markup.of("""
                <main><h1 th:text="#{a.b}">142 back streets</h1><p>Late <b>[[#{a.c}]]</b></p>
                <input placeholder="Name"><input placeholder="Name" th:placeholder="#{a.d}">
                <br>· — &nbsp;<img alt="Map"><p th:replace="~{x :: y}">Sample <b>text</b></p><p>2017</p></main>
                """).words).containsExactly("1: Late", "2: Name", "3: Map", "3: 2017");
    }

    @Test
    void seesScriptsAndStylesInThePage() {
        assertThat(Markup.of("""
                <p style="color: red" onclick="go()">.</p><script>go()</script><script src="/a.js" defer></script>
                <script type="application/json" th:text="${json}">{}</script>
                """).scripts).hasSize(3);
    }

    private static Map<String, List<String>> found(List<Path> files, Function<Path, List<String>> look) {
        var found = new TreeMap<String, List<String>>();
        files.forEach(file -> {
            var hits = look.apply(file);
            if (!hits.isEmpty()) {
                found.put(Sources.name(file), hits);
            }
        });
        return found;
    }
}
