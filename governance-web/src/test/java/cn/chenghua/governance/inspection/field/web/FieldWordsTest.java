package cn.chenghua.governance.inspection.field.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FieldWordsTest {

    private static final Pattern ASKED = Pattern.compile("\\b(?:t|known|part)\\((?:[a-z]+ === 0 \\? )?'([a-z][\\w.-]*)'");
    private static final Pattern LITERAL = Pattern.compile("'([a-z][\\w-]*(?:\\.[\\w-]+)*)'");
    private static final Pattern FAMILY = Pattern.compile("\\b(?:t|known)\\(`([a-z][\\w.-]*\\.)\\$\\{");
    private static final Pattern OF_THE_SHELL = Pattern.compile("data-(?:word|label)=\"([\\w.-]+)\"|#\\{onsite\\.([\\w.-]+)}");
    private static final Set<String> CHOSEN = Set.of("size.", "theme.", "language.");

    private final FieldBooks books = new FieldBooks();
    private final String scripts = read("classpath:/static/field/**/*.js");
    private final String shell = read("classpath:/templates/field/*.html");
    private static final Set<String> OF_THE_MANIFEST = Set.of("title", "short");

    @Test
    void areThereInBothLanguagesForEveryKeyAScriptAsksFor() {
        for (var book : books.all()) {
            assertThat(book.words().keySet()).as(book.language()).containsAll(hits(ASKED, scripts))
                    .containsAll(hits(OF_THE_SHELL, shell));
        }
    }

    @Test
    void areThereForEveryFamilyAScriptAddsAName() {
        for (var family : hits(FAMILY, scripts)) {
            assertThat(books.all().getFirst().words().keySet()).as(family)
                    .anyMatch(key -> key.startsWith(family));
        }
    }

    @Test
    void areAskedForByAScriptOrTheShell() {
        var used = hits(LITERAL, scripts);
        used.addAll(hits(OF_THE_SHELL, shell));
        var families = hits(FAMILY, scripts);
        families.addAll(CHOSEN);
        assertThat(books.all().getFirst().words().keySet()).filteredOn(
                key -> !used.contains(key) && families.stream().noneMatch(key::startsWith) && !OF_THE_MANIFEST.contains(key))
                .isEmpty();
    }

    private static Set<String> hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String files) {
        try {
            var text = new StringBuilder();
            for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
                text.append(file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
