package cn.chenghua.governance.backstreet.street.persistence;

import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.agrees;
import static cn.chenghua.governance.backstreet.street.persistence.StreetScene.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.intake.StreetIntake;
import cn.chenghua.governance.backstreet.street.intake.StreetWish;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(StreetScene.class)
class StreetIntakeOnPostgresTest {

    private static final List<Party> OFFICE = List.of(agrees("成华区城管局"), agrees("望平社区居民代表"));

    @Autowired
    StreetScene scene;
    @Autowired
    StreetIntake intake;
    @Autowired
    ProjectDesk projects;
    @Autowired
    AcceptanceBook book;
    @Autowired
    LedgerBook ledger;
    @Autowired
    EntityManager entities;

    @Test
    void takesAcceptancesFromPaperWithTheirPartiesAndARepeatChangesNothing() {
        var official = scene.official();
        var street = scene.completed(official);
        var row = wish(official, street, accepted("2017-09-15", OFFICE), null);
        assertThat(take(official, row).changed()).isEqualTo(1);
        assertThat(take(official, row).unchanged()).isEqualTo(1);
        var acceptance = book.ofStreet(street.id()).getFirst();
        assertThat(acceptance.historic()).isTrue();
        assertThat(acceptance.told().parties()).isEqualTo(OFFICE);
        assertThat(counted(street.id())).isEqualTo(1);
    }

    @Test
    void tellsForEachRowWhyItCannotBe() {
        var official = scene.official();
        var street = scene.completed(official);
        var swapped = new GeometryFactory().createLineString(new Coordinate[]{new Coordinate(104.1, 30.67),
                new Coordinate(104.102, 30.67), new Coordinate(104.101, 30.671), new Coordinate(104.101, 30.669)});
        var number = projects.read(official, street.id()).number();
        assertThat(List.of(
                code(official, wish(official, street, accepted("2017-09-15", List.of(agrees(StreetScene.EXECUTING))), null)),
                code(official, wish(official, street, accepted("2017-08-01", OFFICE), null)),
                code(official, wish(official, street, accepted("2018-09-15", OFFICE), null)),
                code(official, wish(official, street, null, lookedBack("2018-01-05"))),
                code(official, new StreetWish(number, new BigDecimal(640_000), null, null, null, null, null, null, null)),
                code(official, new StreetWish(number, null, null, null, null, null, swapped, null, null)),
                code(official, new StreetWish("2017-BJ-9999", null, null, null, null, null, null, null, null))))
                .containsExactly("backstreet.acceptance.own.party", "backstreet.acceptance.early",
                        "backstreet.acceptance.historic", "backstreet.lookback.acceptance", "backstreet.line.length",
                        "backstreet.line.touching", "backstreet.acceptance.street");
        assertThat(counted(street.id())).isZero();
    }

    @Test
    void tellsAWholeStoryInOrder() {
        var official = scene.official();
        var street = scene.completed(official);
        var first = wish(official, street, accepted("2017-09-15", OFFICE),
                new StreetWish.LookedBack(day("2017-12-28"), RecordLookBack.Result.RELAPSED, "占道经营回潮", "成华城管督〔2017〕9号"));
        var second = wish(official, street, accepted("2017-12-30", OFFICE), null);
        assertThat(take(official, first, second).changed()).isEqualTo(2);
        assertThat(book.ofStreet(street.id())).hasSize(2).allMatch(Acceptance::counted);
        assertThat(counted(street.id())).isEqualTo(1);
        assertThat(ledger.postingsOf(List.of(street.id()))).as("counted, taken back, counted").hasSize(3);
    }

    private Tally take(Actor actor, StreetWish... wishes) {
        var rows = rows(wishes);
        var tally = intake.take(actor, List.of(rows).iterator(), "测绘", false, _ -> {
        });
        entities.flush();
        entities.clear();
        return tally;
    }

    private static List<StreetIntake.Row> rows(StreetWish... wishes) {
        return IntStream.range(0, wishes.length).mapToObj(at -> new StreetIntake.Row(at + 2, wishes[at])).toList();
    }

    private String code(Actor actor, StreetWish wish) {
        var refusal = intake.judge(actor, rows(wish), "测绘").getFirst().refusal();
        return refusal == null ? "" : refusal.code();
    }

    private StreetWish wish(Actor actor, StreetScene.Completed street, StreetWish.@Nullable Accepted accepted,
            StreetWish.@Nullable LookedBack lookedBack) {
        var number = projects.read(actor, street.id()).number();
        return new StreetWish(number, null, null, null, null, null, null, accepted, lookedBack);
    }

    private static StreetWish.Accepted accepted(String day, List<Party> parties) {
        return new StreetWish.Accepted(day(day), RecordAcceptance.Result.PASSED, parties, "成华城管验〔2017〕17号");
    }

    private static StreetWish.LookedBack lookedBack(String day) {
        return new StreetWish.LookedBack(day(day), RecordLookBack.Result.HELD, "", "成华城管督〔2018〕9号");
    }

    private int counted(UUID street) {
        return ledger.postingsOf(List.of(street)).stream().filter(posting -> posting.target().equals("B03"))
                .mapToInt(posting -> posting.quantity().intValue()).sum();
    }
}
