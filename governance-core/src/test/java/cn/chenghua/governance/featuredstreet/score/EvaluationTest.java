package cn.chenghua.governance.featuredstreet.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.evidence.Proof;

import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2018, 2, 3);
    private static final UUID LI = UUID.randomUUID();
    private static final UUID WANG = UUID.randomUUID();
    private static final Scorecard CARD = new Scorecard(1, 80, 10, List.of(item("SHARE", Quality.INDUSTRY, 40),
            item("FRONTAGE", Quality.FORM, 30), item("HERITAGE", Quality.CHARACTER, 20), item("UPKEEP", Quality.MECHANISM, 10)),
            "");

    @Test
    void explainsItsScoreItemByItem() {
        var evaluation = fresh().with(sheet(1, LI, 90, 80, 70, 60)).with(sheet(2, WANG, 80, 84, 70, 70));
        assertThat(evaluation.points(CARD.items().get(0))).isEqualByComparingTo("85");
        assertThat(evaluation.share(CARD.items().get(0))).isEqualByComparingTo("34");
        assertThat(CARD.items().stream().map(evaluation::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(evaluation.score());
        assertThat(evaluation.score()).isEqualByComparingTo("79.10");
        assertThat(evaluation.percent(Quality.FORM)).isEqualByComparingTo("82");
        assertThat(evaluation.settle(DAY, null, "").passed()).as("79.10 of 80").isFalse();
    }

    @Test
    void showsNoSheetOfOthersBeforeBothAreIn() {
        var one = fresh().with(sheet(1, LI, 90, 90, 90, 90));
        assertThat(one.seenBy(WANG).scorings()).isEmpty();
        assertThat(one.seenBy(LI).scorings()).hasSize(1);
        var both = one.with(sheet(2, WANG, 85, 85, 85, 85));
        assertThat(both.seenBy(UUID.randomUUID()).scorings()).hasSize(2);
    }

    @Test
    void isDisputedAboveTheDifferenceOfItsCardAlone() {
        var ten = fresh().with(sheet(1, LI, 90, 90, 90, 90)).with(sheet(2, WANG, 80, 80, 80, 80));
        assertThat(ten.difference()).isEqualByComparingTo("10");
        assertThat(ten.disputed()).as("10 is allowed").isFalse();
        var more = fresh().with(sheet(1, LI, 90, 90, 90, 90)).with(sheet(2, WANG, 80, 80, 80, 79));
        assertThat(more.disputed()).isTrue();
        var third = more.with(sheet(3, UUID.randomUUID(), 84, 60, 95, 90));
        assertThat(CARD.items().stream().map(third::points).map(BigDecimal::intValue)).as("the middle of three")
                .containsExactly(84, 80, 90, 90);
    }

    @Test
    void takesNoSheetWithoutEvidenceOrWithAnItemOfNoCard() {
        var points = new HashMap<String, RecordScoring.Points>();
        CARD.items().forEach(item -> points.put(item.code(), new RecordScoring.Points(80, Proof.note("踏勘"))));
        new RecordScoring(UUID.randomUUID(), DAY, points).check(CARD);
        points.put("SHARE", new RecordScoring.Points(80, Proof.note(" ")));
        refused("featured.score.evidence", points);
        points.put("SHARE", new RecordScoring.Points(101, Proof.note("踏勘")));
        refused("featured.score.points", points);
        points.put("SHARE", new RecordScoring.Points(80, Proof.note("踏勘")));
        points.put("LASER", new RecordScoring.Points(80, Proof.note("踏勘")));
        refused("featured.score.points", points);
    }

    @Test
    void refusesACardWhoseWeightsDoNotSumToAHundredOrThatLeavesAQualityOut() {
        assertThatThrownBy(() -> new Scorecard(1, 80, 10, CARD.items().subList(0, 3), ""))
                .isInstanceOfSatisfying(ScoreRefused.class, no -> assertThat(no.code()).isEqualTo("featured.card.weights"));
        assertThatThrownBy(() -> new Scorecard(1, 80, 10, List.of(item("ALL", Quality.FORM, 100)), ""))
                .isInstanceOfSatisfying(ScoreRefused.class, no -> assertThat(no.code()).isEqualTo("featured.card.quality"));
    }

    private static void refused(String code, Map<String, RecordScoring.Points> points) {
        assertThatThrownBy(() -> new RecordScoring(UUID.randomUUID(), DAY, points).check(CARD))
                .isInstanceOfSatisfying(ScoreRefused.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static Evaluation fresh() {
        return new Evaluation(UUID.randomUUID(), UUID.randomUUID(), 1, CARD, DAY, "li", List.of(), null);
    }

    private static Scoring sheet(int position, UUID account, int... points) {
        var items = IntStream.range(0, points.length).mapToObj(
                at -> new Scoring.Scored(CARD.items().get(at).code(), points[at], UUID.randomUUID(), "踏勘")).toList();
        return new Scoring(UUID.randomUUID(), position, account, "评审员", DAY, Instant.EPOCH, items);
    }

    private static ScoreItem item(String code, Quality quality, int weight) {
        return new ScoreItem(code, quality, weight, "评分项" + code, code);
    }
}
