package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Messages chinese = Messages.chinese();
    private static final Messages english = Messages.english();
    private static final Set<String> families = Mentions.families();

    @Test
    void existsInBothLanguages() {
        assertThat(english.sentences().keySet()).filteredOn(key -> !chinese.sentences().containsKey(key)).as("only in English")
                .isEmpty();
        assertThat(chinese.sentences().keySet()).filteredOn(key -> !english.sentences().containsKey(key)).as("only in Chinese")
                .isEmpty();
    }

    @Test
    void standsOnceInALanguage() {
        assertThat(chinese.doubles()).isEmpty();
        assertThat(english.doubles()).isEmpty();
    }

    @Test
    void saysSomething() {
        assertThat(Stream.of(chinese, english).flatMap(language -> language.sentences().entrySet().stream()))
                .noneMatch(sentence -> sentence.getValue().isBlank());
    }

    @Test
    void punctuatesChineseInFullWidth() {
        var narrow = Pattern.compile("[\\u4e00-\\u9fff”}）][,;]|[,;][\\u4e00-\\u9fff“（]");
        assertThat(chinese.sentences()).allSatisfy(
                (key, sentence) -> assertThat(narrow.matcher(sentence).find()).as("%s=%s", key, sentence).isFalse());
    }

    @Test
    void isThereForEveryKeyOfATemplate() {
        assertThat(Mentions.keys()).filteredOn(key -> !chinese.sentences().containsKey(key)).isEmpty();
    }

    @Test
    void isThereForEveryFamilyOfATemplate() {
        assertThat(Mentions.templateFamilies())
                .filteredOn(family -> chinese.sentences().keySet().stream().noneMatch(key -> key.startsWith(family))).isEmpty();
    }

    @Test
    void isThereForEveryRefusal() {
        assertThat(Mentions.refusals()).isNotEmpty().filteredOn(code -> !chinese.sentences().containsKey("refusal." + code))
                .isEmpty();
    }

    @Test
    void isUsed() {
        var mentioned = Mentions.everywhere();
        Predicate<String> named = key -> mentioned.contains(key) || families.stream().anyMatch(key::startsWith);
        Predicate<String> used = key -> named.test(key) || named.test(key.replaceFirst("^refusal\\.", ""));
        assertThat(chinese.sentences().keySet()).filteredOn(used.negate()).isEmpty();
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        assertThat(chinese.sentences())
                .allSatisfy((key, sentence) -> assertThat(arguments(english.sentences().getOrDefault(key, "")))
                        .as("arguments of %s", key).isEqualTo(arguments(sentence)));
    }

    @Test
    void losesNoArgumentToAnApostrophe() {
        for (var language : new Messages[]{chinese, english}) {
            assertThat(language.sentences()).allSatisfy((key, sentence) -> {
                if (!arguments(sentence).isEmpty()) {
                    var formats = new MessageFormat(sentence).getFormatsByArgumentIndex().length;
                    assertThat(formats).as("%s: write '' for an apostrophe", key).isGreaterThan(highest(sentence));
                }
            });
        }
    }

    @Test
    void standsInAFileThatIsLoaded() {
        var yaml = Sources.read(Sources.RESOURCES.resolve("application.yaml"));
        var loaded = yaml.lines().filter(line -> line.strip().startsWith("basename:"))
                .flatMap(line -> Arrays.stream(line.replaceFirst(".*basename:", "").split(","))).map(String::strip).toList();
        assertThat(loaded).containsAll(Messages.basenames());
    }

    private static Set<String> arguments(String sentence) {
        return Pattern.compile("\\{(\\d+)").matcher(sentence).results().map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int highest(String sentence) {
        return new ArrayList<>(arguments(sentence)).stream().mapToInt(Integer::parseInt).max().orElse(-1);
    }
}
