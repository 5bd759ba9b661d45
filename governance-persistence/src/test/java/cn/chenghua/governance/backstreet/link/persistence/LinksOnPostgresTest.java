package cn.chenghua.governance.backstreet.link.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.Opening;
import cn.chenghua.governance.backstreet.link.StreetLink;
import cn.chenghua.governance.backstreet.link.StreetLinkDesk;
import cn.chenghua.governance.backstreet.rule.StreetRuleDesk;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Geodesy;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class LinksOnPostgresTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final Proof PROOF = Proof.of("成华建通〔2018〕12号", null);
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final Actor official = new Actor(UUID.randomUUID(), "li", "李华", Map.of(Right.READ, Scope.everything(),
            Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS, Scope.everything()));

    @Autowired
    StreetLinkDesk desk;
    @Autowired
    StreetRuleDesk rules;
    @Autowired
    ProjectDesk projects;
    @Autowired
    LinkRegister register;
    @Autowired
    LedgerBook ledger;
    @Autowired
    EntityManager entities;

    @Test
    void countsADrawnLinkWhenAndOnlyWhenItIsOpenedToTraffic() {
        var link = link("培华规划一路", 500);
        draw(link, 104.100, 104.104);
        assertThat(counted(link)).isZero();
        var opening = open(link, "2018-06-01");
        var drawn = BigDecimal.valueOf(Geodesy.length(line(104.100, 104.104))).setScale(1, RoundingMode.HALF_UP);
        assertThat(opening.counted()).isEqualByComparingTo(drawn);
        assertThat(counted(link)).isEqualByComparingTo(drawn);
        assertThat(drawn).isBetween(new BigDecimal("380"), new BigDecimal("385"));
    }

    @Test
    void isOpenedOnlyWhereItsMetresAreKnown() {
        var link = link("培华规划二路", 500);
        refuses("backstreet.link.line", () -> open(link, "2018-06-01"));
        entities.clear();
        var version = projects.read(official, link).version();
        refuses("backstreet.link.gate", () -> projects.reach(official, link, version, StreetLink.OPENED,
                LocalDate.of(2018, 6, 1), PROOF));
        entities.clear();
        assertThat(counted(link)).isZero();
    }

    @Test
    void countsWhatLiesUponAnotherOnce() {
        var first = link("培华规划三路", 400);
        draw(first, 104.100, 104.104);
        open(first, "2018-06-01");
        var second = link("培华规划四路", 600);
        draw(second, 104.102, 104.108);
        var opening = open(second, "2018-07-01");
        assertThat(opening.overlaps()).singleElement().satisfies(overlap -> assertThat(overlap.other()).isEqualTo(first));
        assertThat(opening.overlapping()).isBetween(new BigDecimal("185"), new BigDecimal("202"));
        assertThat(counted(second)).isEqualByComparingTo(opening.base().subtract(opening.overlapping()));
        var crossing = link("培华规划五路", 300);
        desk.draw(official, crossing, version(crossing), new StreetLine(crossing,
                SHAPES.createLineString(new Coordinate[]{new Coordinate(104.103, 30.668), new Coordinate(104.103, 30.672)}),
                "测绘"));
        assertThat(open(crossing, "2018-08-01").overlapping()).isZero();
    }

    @Test
    void countsTheSurveyedLengthWhereTheDistrictHasSetSo() {
        rules.set(official, Map.of(StreetTerm.LINK_AS_BUILT, 1), Map.of());
        var link = link("培华规划六路", 400);
        draw(link, 104.100, 104.104);
        desk.survey(official, link, version(link), new BigDecimal("412.5"), "测绘报告2018-084");
        entities.flush();
        assertThat(open(link, "2018-06-01").measured()).isEqualTo(Opening.Measured.AS_BUILT);
        assertThat(counted(link)).isEqualByComparingTo("412.5");
        entities.flush();
        var sums = register.sums(new LinkRegister.Filter(Scope.everything(), "培华规划六路", null, null));
        assertThat(sums.counted()).isEqualByComparingTo("412.5");
        assertThat(sums.open()).isEqualTo(1);
        refuses("backstreet.link.fixed", () -> draw(link, 104.100, 104.105));
    }

    private UUID link(String name, int metres) {
        var project = projects.register(official, new RegisterProject(null, null, name, StreetLink.KIND, PEIHUALU, null, "成华区建设局",
                null, null, null, new Measures(BigDecimal.valueOf(metres), null, null, null), Map.of(),
                Map.of("completed", LocalDate.of(2018, 5, 1)), PROOF.text()), PROOF);
        return project.id();
    }

    private void draw(UUID link, double from, double to) {
        desk.draw(official, link, version(link), new StreetLine(link, line(from, to), "测绘"));
        entities.flush();
    }

    private static Geometry line(double from, double to) {
        return SHAPES.createLineString(new Coordinate[]{new Coordinate(from, 30.670), new Coordinate(to, 30.670)});
    }

    private Opening open(UUID link, String day) {
        var opening = desk.open(official, link, version(link), UUID.randomUUID(), LocalDate.parse(day), PROOF);
        entities.flush();
        return opening;
    }

    private long version(UUID link) {
        entities.flush();
        entities.clear();
        return desk.read(official, link).version();
    }

    /** Metres it adds to B06. */
    private BigDecimal counted(UUID link) {
        return ledger.postingsOf(List.of(link)).stream().filter(posting -> posting.target().equals("B06"))
                .map(posting -> posting.quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void refuses(String code, ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
