package cn.chenghua.governance.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.inspection.standard.Section;
import cn.chenghua.governance.inspection.standard.Sheet;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.StandardRefused;
import cn.chenghua.governance.responsibility.AssetKind;

import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Standard STANDARD = new Standard("STREET", 1, "街巷", "Streets", true, true, LocalDate.of(2017, 1, 1),
            LocalDate.of(2018, 12, 31),
            List.of(item("S1", Section.STREETSCAPE, "BRANCH", "ARTERIAL"), item("S2", Section.ENVIRONMENT, "BRANCH"),
                    item("S3", Section.STREETSCAPE, "BRANCH"), item("S4", Section.FACILITIES, "ARTERIAL")));

    @Test
    void anItemNobodyLookedAtCountsButIsNoPass() {
        var sheet = sheet(Map.of("S1", Answer.PASS, "S2", Answer.NOT_APPLICABLE));
        assertThat(sheet.letters()).isEqualTo("PN-");
        assertThat(sheet.score()).isEqualTo(new Score(1, 2));
        assertThat(sheet.score().percent()).isEqualByComparingTo("50.0");
        assertThat(sheet(Map.of()).score()).isEqualTo(new Score(0, 3));
        assertThat(new Score(2, 3).percent()).isEqualTo(new BigDecimal("66.7"));
        assertThat(new Score(0, 0).percent()).isNull();
    }

    @Test
    void sectionsAddUpToTheWhole() {
        var sheet = sheet(Map.of("S1", Answer.PASS, "S2", Answer.FAIL, "S3", Answer.PASS));
        var sections = sheet.sections();
        assertThat(sections.keySet()).containsExactly(Section.STREETSCAPE, Section.ENVIRONMENT);
        assertThat(sections.values().iterator().next().score()).isEqualTo(new Score(2, 2));
        assertThat(sections.values().stream().mapToInt(one -> one.score().passed()).sum()).isEqualTo(sheet.score().passed());
        assertThat(sheet.failed()).isTrue();
    }

    @Test
    void whatIsNotOnTheListOfTheClassIsRefused() {
        assertThatThrownBy(() -> sheet(Map.of("S4", Answer.PASS))).isInstanceOf(StandardRefused.class)
                .hasMessageContaining("inspection.item.unknown");
    }

    @Test
    void comesBackAsItWasWritten() {
        var sheet = sheet(Map.of("S1", Answer.FAIL, "S3", Answer.NOT_LOOKED));
        assertThat(Sheet.read(sheet.items(), sheet.letters())).isEqualTo(sheet);
    }

    @Test
    void holdsWithinItsPeriodAndForItsClasses() {
        assertThat(STANDARD.holds(LocalDate.of(2018, 12, 31))).isTrue();
        assertThat(STANDARD.holds(LocalDate.of(2019, 1, 1))).isFalse();
        assertThat(STANDARD.fits(AssetKind.STREET, "BACK_STREET")).isFalse();
        assertThat(STANDARD.fits(AssetKind.TOILET, "FIRST")).isFalse();
    }

    private static Sheet sheet(Map<String, Answer> given) {
        return Sheet.of(STANDARD.sheet(AssetKind.STREET, "BRANCH"), given);
    }

    private static Item item(String code, Section section, String... classes) {
        return new Item(code, section, AssetKind.STREET, List.of(classes), code, code);
    }
}
