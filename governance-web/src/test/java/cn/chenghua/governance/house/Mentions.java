package cn.chenghua.governance.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where message keys are mentioned: whole in {@code #{…}}, as the beginning of a family, or as a literal in Java. */
final class Mentions {

    private static final Pattern KEY = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*)\\s*[}(]");
    /** {@code #{plan.status.__${x}__}} and {@code #{'plan.status.' + ${x}}} and {@code #{|plan.status.${x}|}}. */
    private static final Pattern FAMILY = Pattern.compile("#\\{\\s*(?:\\(?\\s*['|])?([a-zA-Z][\\w.-]*[.-])(?:__|'|\\$\\{)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"|\"\\{([\\w.-]+)}\"");
    private static final Pattern WORD = Pattern.compile("'([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+\\.?)'");
    /** What a call of the steps of a workflow says that the keys of verbs and states begin with. */
    private static final Pattern STEPS = Pattern.compile("workflow/steps :: [^~]*?'([a-z][\\w.]*)'\\)}");
    private static final Pattern REFUSAL = Pattern
            .compile("super\\(\\s*\"([a-z][\\w.-]*)\"\\s*,|new [A-Z]\\w*\\(\\s*\"([a-z][a-z-]*(?:\\.[a-z-]+)+)\"\\s*,");

    private Mentions() {
    }

    static Set<String> keys() {
        return in(Sources.templates().stream().map(Sources::read), KEY);
    }

    static Set<String> templateFamilies() {
        return in(Sources.templates().stream().map(Sources::read), FAMILY);
    }

    /** Beginnings such as {@code "plan.status."}, to which code or a template adds a name. */
    static Set<String> families() {
        var families = new TreeSet<>(templateFamilies());
        in(Sources.templates().stream().map(Sources::read), STEPS)
                .forEach(words -> Stream.of(".verb.", ".state.").map(words::concat).forEach(families::add));
        everywhere().stream().filter(word -> word.endsWith(".") && !word.equals("refusal.")).forEach(families::add);
        return families;
    }

    static Set<String> refusals() {
        return in(Sources.java().stream().map(Sources::read).filter(source -> source.contains("extends Refusal")), REFUSAL);
    }

    static Set<String> everywhere() {
        var words = new TreeSet<>(keys());
        words.addAll(in(Sources.java().stream().map(Sources::read), LITERAL));
        words.addAll(in(Sources.templates().stream().map(Sources::read), WORD));
        return words;
    }

    private static Set<String> in(Stream<String> texts, Pattern pattern) {
        Function<MatchResult, String> group = hit -> {
            var first = hit.group(1);
            return first == null ? hit.group(2) : first;
        };
        return texts.flatMap(text -> pattern.matcher(text).results().map(group)).collect(Collectors.toCollection(TreeSet::new));
    }
}
