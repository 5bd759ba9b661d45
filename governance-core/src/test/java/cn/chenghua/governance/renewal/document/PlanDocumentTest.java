package cn.chenghua.governance.renewal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.document.DocumentAct.Verb;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PlanDocumentTest {

    private static final Instant NOW = Instant.parse("2018-10-31T01:00:00Z");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private final PlanDocument design = new PlanDocument(UUID.randomUUID(), DocumentKind.AREA_DESIGN, JIANSHELU, "建设路片区城市设计",
            "成华区规划局", null);

    @Test
    void goesFromDraftOverReviewAndApprovalToPublication() {
        publish("2017 年版", "2017-03-01", "2017-07-24");
        assertThat(design.state()).isEqualTo(DocumentState.PUBLISHED);
        assertThat(design.acts()).extracting(DocumentAct::verb).containsExactly(Verb.DRAFTED, Verb.SUBMITTED, Verb.APPROVED,
                Verb.PUBLISHED);
        assertThat(design.kind().clause()).isEqualTo("A02");
    }

    @Test
    void saysWhichEditionIsInForceOnADay() {
        publish("2017 年版", "2017-03-01", "2017-07-24");
        publish("2018 年修编", "2018-02-01", "2018-08-27");
        assertThat(design.inForce(LocalDate.of(2017, 7, 23))).isEmpty();
        assertThat(design.inForce(LocalDate.of(2017, 7, 24))).contains(1);
        assertThat(design.inForce(LocalDate.of(2018, 8, 26))).as("a draft does not end what is in force").contains(1);
        assertThat(design.inForce(LocalDate.of(2018, 8, 27))).contains(2);
        step(Verb.WITHDRAWN, "2018-10-01");
        assertThat(design.inForce(LocalDate.of(2018, 10, 1))).isEmpty();
        assertThat(design.inForce(LocalDate.of(2018, 9, 30))).as("what was in force stays so").contains(2);
    }

    @Test
    void refusesStepsOutOfOrder() {
        assertRefused("renewal.document.step", () -> step(Verb.SUBMITTED, "2018-01-01"));
        draft("2018 年版", "2018-01-01", null);
        assertRefused("renewal.document.step", () -> step(Verb.PUBLISHED, "2018-01-02"));
        assertRefused("renewal.document.step", () -> draft("又一版", "2018-01-02", null));
        assertRefused("renewal.document.day", () -> step(Verb.SUBMITTED, "2017-12-31"));
        assertRefused("day.future", () -> step(Verb.SUBMITTED, "2018-11-01"));
        assertThat(design.acts()).hasSize(1);
    }

    @Test
    void isSentBackAndKeepsThatItWas() {
        draft("2018 年版", "2018-01-01", null);
        step(Verb.SUBMITTED, "2018-02-01");
        step(Verb.SENT_BACK, "2018-03-01");
        assertThat(design.state()).isEqualTo(DocumentState.DRAFT);
        step(Verb.SUBMITTED, "2018-04-01");
        assertThat(design.acts()).extracting(DocumentAct::verb).contains(Verb.SENT_BACK);
    }

    @Test
    void measuresTheAreaItIsAbout() {
        draft("2018 年版", "2018-01-01", new GeometryFactory().toGeometry(new Envelope(104.09, 104.10, 30.66, 30.67)));
        var edition = design.editions().getFirst();
        assertThat(edition.squareMetres()).isBetween(new java.math.BigDecimal("1055000"), new java.math.BigDecimal("1068000"));
        assertThat(edition.area()).isNotNull();
        step(Verb.SUBMITTED, "2018-01-02");
        assertRefused("renewal.document.area", () -> Edition.of("线",
                new GeometryFactory().createLineString(new Coordinate[]{new Coordinate(104, 30), new Coordinate(104.1, 30)})));
    }

    @Test
    void countsATargetOfTwoPlansOnce() {
        var parent = new PlanDocument(UUID.randomUUID(), DocumentKind.PARENT, new UnitCode("510108000000"), "“中优”五年行动计划", "",
                null);
        List.of("A06", "A07", "A08", "A11").forEach(parent::bear);
        assertThat(parent.bear("A08")).isFalse();
        var reporting = Reporting.of("三年规划", List.of("A06", "A07", "A08", "A11"), List.of(parent, design));
        assertThat(reporting.byPlan()).hasSize(2);
        assertThat(reporting.together()).containsExactly("A06", "A07", "A08", "A11");
        assertThat(reporting.shared()).hasSize(4);
        parent.leave("A06");
        assertThat(Reporting.of("三年规划", List.of("A06", "A07"), List.of(parent)).together()).hasSize(4);
    }

    private void publish(String label, String from, String until) {
        draft(label, from, null);
        step(Verb.SUBMITTED, from);
        step(Verb.APPROVED, until);
        step(Verb.PUBLISHED, until);
    }

    private void draft(String label, String day, @Nullable Geometry area) {
        design.draft(label, area, LocalDate.parse(day), UUID.randomUUID(), "成华规〔2018〕1号", "official", NOW);
    }

    private void step(Verb verb, String day) {
        design.step(verb, LocalDate.parse(day), UUID.randomUUID(), "成华规〔2018〕2号", "official", NOW);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
