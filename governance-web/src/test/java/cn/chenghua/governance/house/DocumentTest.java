package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("`(\\w+(?:\\.\\w+)*)`");

    @Test
    void leadsNowhereInVain() {
        assertThat(documents()).allSatisfy(document -> assertThat(matches(LINK, Sources.read(document)))
                .filteredOn(target -> !target.contains("://")).as("links of %s", Sources.name(document))
                .allMatch(target -> Files.exists(document.resolveSibling(target))));
    }

    @Test
    void namesOnlyTypesThatExistInTheGlossary() {
        var known = Sources.classes().stream().flatMap(DocumentTest::names).collect(Collectors.toSet());
        var rows = Sources.read(Sources.ROOT.resolve("docs/glossary.md")).lines().filter(line -> line.startsWith("| ")).toList();
        assertThat(rows.stream().map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
                .flatMap(cell -> matches(TYPE, cell).stream())).isNotEmpty().allMatch(known::contains);
    }

    /** {@code Level.DISTRICT} for a constant, {@code Hierarchy.Place} for a nested type. */
    private static Stream<String> names(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return Stream.concat(Stream.of(name),
                type.getFields().stream().filter(field -> type.isEnum()).map(field -> name + "." + field.getName()));
    }

    private static List<Path> documents() {
        return Stream
                .of(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md").stream().map(Sources.ROOT::resolve),
                        Sources.files(Sources.ROOT.resolve("docs"), ".md").stream())
                .flatMap(files -> files).toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1)).toList();
    }
}
