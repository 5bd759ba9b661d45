package cn.chenghua.governance.district.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.ReorganisationDesk;
import cn.chenghua.governance.district.ReorganisationRepository;
import cn.chenghua.governance.district.Reorganise;
import cn.chenghua.governance.district.Reorganise.Child;
import cn.chenghua.governance.district.Reorganise.Heir;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.storage.PersistenceTest;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
class DistrictOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode MENGZHUIWAN = new UnitCode("510108002000");
    private static final UnitCode FUQINGLU = new UnitCode("510108006000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
    private static final Steward STEWARD = new Steward(UUID.randomUUID(), "区民政局");

    @Autowired
    Hierarchies hierarchies;
    @Autowired
    ReorganisationDesk desk;
    @Autowired
    ReorganisationRepository reorganisations;
    @Autowired
    CalendarDays days;
    @Autowired
    UnitShapes shapes;
    @Autowired
    Tiles tiles;
    @Autowired
    UploadShelf shelf;
    @Autowired
    EntityManager entities;

    @Test
    void shipsTheListOf2017() {
        var hierarchy = hierarchies.current();
        assertThat(hierarchy.on(LocalDate.of(2017, 10, 31), Level.SUBDISTRICT)).hasSize(14);
        assertThat(hierarchy.on(LocalDate.of(2017, 10, 31), Level.COMMUNITY)).hasSize(103);
        assertThat(tiles.all()).hasSize(14);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void readsTheHierarchyOnceWhileNothingChanges() {
        var first = hierarchies.current();
        var statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(hierarchies.current()).isSameAs(first);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void splitsAndSettlesInsideOneTransactionAndReadsItBack() {
        var version = hierarchies.version();
        desk.apply(
                new Reorganise(DAY, Kind.SPLIT, List.of(JIANSHELU), List.of(Heir.existing(MENGZHUIWAN), Heir.existing(FUQINGLU)),
                        List.of(new Child(PEIHUALU, FUQINGLU)), "川府函〔2020〕84号", "优化"),
                STEWARD);
        assertThat(hierarchies.version()).isGreaterThan(version);
        entities.flush();
        entities.clear();
        assertThat(hierarchies.current().subdistrict(JIANSHELU, DAY).orElseThrow().unassigned()).isTrue();
        assertThat(hierarchies.current().subdistrict(PEIHUALU, DAY).orElseThrow().unit()).isEqualTo(FUQINGLU);
        desk.apply(new Reorganise(DAY.plusDays(1), Kind.ASSIGN_REST, List.of(JIANSHELU), List.of(Heir.existing(MENGZHUIWAN)),
                List.of(),
                "川府函〔2020〕85号", ""), STEWARD);
        entities.flush();
        entities.clear();
        assertThat(hierarchies.current().place(JIANSHELU, DAY.plusDays(1)).unit()).isEqualTo(MENGZHUIWAN);
        assertThat(reorganisations.history()).extracting(done -> done.kind()).containsExactly(Kind.ASSIGN_REST, Kind.SPLIT);
        assertThat(reorganisations.history().getLast().to()).containsExactly(MENGZHUIWAN, FUQINGLU);
    }

    @Test
    void establishesANewUnitAndJoinsChangesOfOneDay() {
        var code = new UnitCode("510108018000");
        desk.applyAll(List.of(
                new Reorganise(DAY, Kind.MERGE, List.of(JIANSHELU, FUQINGLU),
                        List.of(new Heir(code, "建府街道", "Jianfu Subdistrict", null)),
                        List.of(), "文", ""),
                new Reorganise(DAY, Kind.RENAME, List.of(PEIHUALU), List.of(new Heir(PEIHUALU, "培华社区", "", null)), List.of(), "文",
                        "")),
                STEWARD);
        entities.flush();
        entities.clear();
        var hierarchy = hierarchies.current();
        assertThat(hierarchy.period(PEIHUALU, DAY).parent()).isEqualTo(code);
        assertThat(hierarchy.name(PEIHUALU, DAY)).isEqualTo("培华社区");
        assertThat(hierarchy.on(DAY, Level.SUBDISTRICT)).hasSize(13);
    }

    @Test
    void keepsTheCalendarAndReplacesADay() {
        var day = LocalDate.of(2017, 10, 2);
        days.put(List.of(new CalendarDay(day, CalendarDay.Kind.MAKE_UP, "误"),
                new CalendarDay(LocalDate.of(2017, 9, 30), CalendarDay.Kind.MAKE_UP, "国庆节")));
        days.put(List.of(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "国庆节")));
        assertThat(days.all()).hasSize(2).last().isEqualTo(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "国庆节"));
        assertThat(days.calendar().knows(2017)).isTrue();
    }

    @Test
    void keepsShapesWithWhereTheyComeFrom() throws ParseException {
        var version = shapes.version();
        var shape = new UnitShape(JIANSHELU, new WKTReader().read("POLYGON((104.1 30.66,104.12 30.66,104.12 30.68,104.1 30.66))"),
                "推算", "",
                true);
        shapes.put(List.of(shape));
        assertThat(shapes.find(JIANSHELU)).contains(shape);
        assertThat(shapes.all()).containsExactly(shape);
        assertThat(shapes.version()).isGreaterThan(version);
        assertThat(shapes.find(FUQINGLU)).isEmpty();
    }

    @Test
    void handsAnUploadOnlyToWhoeverBroughtIt() {
        var account = UUID.randomUUID();
        var id = shelf.keep(account, "calendar", "a.csv", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(shelf.find(account, "calendar", id)).isPresent();
        assertThat(shelf.find(UUID.randomUUID(), "calendar", id)).isEmpty();
        assertThat(shelf.find(account, "shapes", id)).isEmpty();
        shelf.drop(id);
        assertThat(shelf.find(account, "calendar", id)).isEmpty();
    }

    @Test
    void lastsAgainstADirectMistake() {
        assertThatThrownBy(
                () -> entities.createNativeQuery("update unit set rest_code = '510108002000' where code = '510108005000'")
                        .executeUpdate())
                .hasMessageContaining("check");
    }
}
