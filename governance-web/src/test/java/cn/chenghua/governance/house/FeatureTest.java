package cn.chenghua.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chenghua.governance.GovernanceApplication;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class FeatureTest {

    private static final Path DIAGRAM = Sources.ROOT.resolve("docs/features.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final ApplicationModules features = ApplicationModules.of(GovernanceApplication.class, Sources.MAIN);

    @Test
    void usesOtherFeaturesOnlyAsDeclaredAndWithoutCircles() {
        features.verify();
    }

    @Test
    void standsInATierAndDeclaresLowerOnesOnly() {
        for (var feature : features) {
            var tier = Tier.of(name(feature));
            assertThat(uses(feature)).as("declared by %s", name(feature)).allMatch(other -> tier.mayUse(Tier.of(other)));
        }
    }

    @Test
    void keepsThePlatformBelowTheFeatures() {
        noClasses().that().resideInAPackage("..governance.storage..").should().dependOnClassesThat()
                .resideInAnyPackage(packages(Tier.values())).because("storage carries every feature and knows none")
                .check(Sources.classes());
        noClasses().that().resideInAPackage("..governance.site..").should().dependOnClassesThat()
                .resideInAnyPackage(packages(Tier.VIEW, Tier.INITIATIVES, Tier.WORK))
                .because("the shell of all pages knows people and units, nothing above").allowEmptyShould(true)
                .check(Sources.classes());
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DIAGRAM, diagram());
        }
        assertThat(Sources.read(DIAGRAM)).as("docs/features.md, written anew by -Ddocs.write=true").isEqualTo(diagram());
    }

    private static String diagram() {
        var text = new StringBuilder("""
                # Features

                Written by the build from every feature's `package-info.java`; an arrow reads "may use".

                ```mermaid
                flowchart TD
                """);
        var sorted = features.stream().sorted((a, b) -> name(a).compareTo(name(b))).toList();
        for (var tier : Tier.values()) {
            var members = sorted.stream().filter(feature -> Tier.of(name(feature)) == tier).map(FeatureTest::name).toList();
            if (!members.isEmpty()) {
                text.append("  subgraph ").append(tier.title()).append('\n');
                members.forEach(member -> text.append("    ").append(member).append('\n'));
                text.append("  end\n");
            }
        }
        sorted.forEach(feature -> uses(feature)
                .forEach(other -> text.append("  ").append(name(feature)).append(" --> ").append(other).append('\n')));
        text.append("```\n\n| feature | holds | may use |\n|---|---|---|\n");
        sorted.forEach(feature -> text.append("| `").append(name(feature)).append("` | ").append(sentence(name(feature)))
                .append(" | ").append(String.join(", ", uses(feature))).append(" |\n"));
        return text.toString();
    }

    private static List<String> uses(ApplicationModule feature) {
        try {
            var declared = Class.forName(feature.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return List.of(declared.allowedDependencies()).stream().map(other -> other.replaceAll("\\s*::.*", "")).distinct()
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence(String feature) {
        var source = List.of("core", "persistence", "web").stream().map(module -> Sources.ROOT.resolve(
                "governance-" + module + "/src/main/java/cn/chenghua/governance/" + feature + "/package-info.java"))
                .filter(Files::exists).findFirst().orElseThrow();
        var matcher = SENTENCE.matcher(Sources.read(source));
        assertThat(matcher.find()).as("a sentence in %s", Sources.name(source)).isTrue();
        return matcher.group(1).lines().map(line -> line.replaceFirst("^\\s*\\*", "").strip()).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String[] packages(Tier... tiers) {
        return features.stream().filter(feature -> List.of(tiers).contains(Tier.of(name(feature))))
                .map(feature -> feature.getBasePackage().getName() + "..").toArray(String[]::new);
    }

    private static String name(ApplicationModule feature) {
        return feature.getIdentifier().toString();
    }
}
