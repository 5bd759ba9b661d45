package cn.chenghua.governance.communityservice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.catalogue.Affairs;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.catalogue.Offer;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.premises.Premises;
import cn.chenghua.governance.communityservice.premises.PremisesDesk;
import cn.chenghua.governance.communityservice.premises.PremisesSort;
import cn.chenghua.governance.communityservice.premises.Tenancy;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.communityservice.terminal.RecordTest;
import cn.chenghua.governance.communityservice.terminal.TestDesk;
import cn.chenghua.governance.communityservice.terminal.TestIntake;
import cn.chenghua.governance.communityservice.volume.VolumeBook;
import cn.chenghua.governance.communityservice.volume.VolumeDesk;
import cn.chenghua.governance.communityservice.volume.VolumeEntry;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class StationsOnPostgresTest extends ServicesOnPostgres {

    @Autowired
    StationDesk stations;
    @Autowired
    CatalogueDesk catalogue;
    @Autowired
    TestDesk tests;
    @Autowired
    TestIntake intake;
    @Autowired
    VolumeDesk volumes;
    @Autowired
    VolumeBook volumeBook;
    @Autowired
    PremisesDesk premises;

    @Test
    void coversACommunityAndItsSubdistrictWhileTheStationIsInService() {
        var communities = target("D04");
        var subdistricts = target("D05");
        var station = station();
        assertThat(target("D04")).isEqualByComparingTo(communities);
        open(station);
        assertThat(target("D04")).isGreaterThan(communities);
        assertThat(target("D05")).isEqualByComparingTo(subdistricts.add(BigDecimal.ONE));
        flush();
        stations.close(official, station, stations.read(official, station).version(), today(), PROOF);
        assertThat(target("D04")).isEqualByComparingTo(communities);
        assertThat(target("D05")).isEqualByComparingTo(subdistricts);
        flush();
        assertRefused("services.station.closed", () -> reach(station, Station.IN_SERVICE));
    }

    @Test
    void countsAServiceByATestThatWentThroughAndNoMoreOnceALaterOneFails() {
        var station = station();
        open(station);
        for (var target : List.of("D07", "D08")) {
            var service = service(target.equals("D07") ? "convenience" : "government");
            var before = target(target);
            reach(service, ServiceItem.OFFERED);
            assertRefused("services.test.gate", () -> reach(service, ServiceItem.TESTED));
            entities.clear();
            test(service, station, 2);
            assertThat(target(target)).as("offered but failing").isEqualByComparingTo(before);
            test(service, station, 0);
            assertThat(target(target)).isEqualByComparingTo(before.add(BigDecimal.ONE));
            test(service, station, 1);
            assertThat(target(target)).isEqualByComparingTo(before);
            test(service, station, 0);
            assertThat(target(target)).isEqualByComparingTo(before.add(BigDecimal.ONE));
        }
    }

    @Test
    void refusesATestAtAStationOutOfServiceAndRepeatsHarmlessly() {
        var service = service("convenience");
        var closed = station();
        assertRefused("services.test.station", () -> test(service, closed, 0));
        open(closed);
        var wish = new RecordTest(UUID.randomUUID(), service, closed, today(), 6, 0, "", PROOF);
        var first = tests.add(official, wish);
        assertThat(tests.add(official, wish).id()).isEqualTo(first.id());
        assertRefused("services.exists",
                () -> tests.add(official, new RecordTest(first.id(), service, closed, today(), 5, 1, "", PROOF)));
    }

    @Test
    void takesHundredsOfTestsInTogether() {
        var station = station();
        open(station);
        var before = target("D07");
        var wishes = new ArrayList<RecordTest>();
        for (var i = 0; i < 60; i++) {
            var service = service("convenience");
            wishes.add(new RecordTest(null, service, station, today(), 5, 1, "读卡失败", PROOF));
            wishes.add(new RecordTest(null, service, station, today(), 6, 0, "", PROOF));
            if (i < 10) {
                wishes.add(new RecordTest(null, service, station, today(), 5, 1, "读卡失败", PROOF));
            }
        }
        flush();
        intake.take(official, wishes);
        assertThat(target("D07")).isEqualByComparingTo(before.add(BigDecimal.valueOf(50)));
    }

    @Test
    void correctsAVolumeWithAReasonAndKeepsWhatStood() {
        var station = station();
        var month = YearMonth.from(today()).minusMonths(1);
        var first = put(month, station, 1_050, "");
        assertThat(put(month, station, 1_050, "").id()).isEqualTo(first.id());
        assertRefused("services.volume.reason", () -> put(month, station, 1_013, ""));
        put(month, station, 1_013, "重复计数");
        var key = new VolumeEntry.Key(month, Channel.TERMINAL, station);
        assertThat(volumeBook.history(key)).map(VolumeEntry::cases).containsExactly(1_013L, 1_050L);
        assertThat(volumeBook.list(Scope.everything(), month, null, 10)).map(VolumeEntry::cases).contains(1_013L)
                .doesNotContain(1_050L);
        assertRefused("services.volume.future", () -> put(YearMonth.from(today()).plusMonths(1), station, 1, ""));
    }

    @Test
    void countsCoverageOfPremisesOnceTheyAreCovered() {
        var building = premises.register(official, RegisterProject.of("培华社区创智中心", Premises.KIND, PEIHUA),
                new Tenancy(PremisesSort.BUILDING, "建设北路二段", "", 42), PROOF).id();
        reach(building, "registered");
        var before = target("D11");
        flush();
        premises.cover(official, building, today(), PROOF);
        assertThat(target("D11")).isGreaterThan(before);
    }

    private VolumeEntry put(YearMonth month, UUID station, long cases, String reason) {
        return volumes.put(official, new VolumeDesk.Wish(null, month, Channel.TERMINAL, station, cases, reason, PROOF));
    }

    private UUID station() {
        return stations.register(official, RegisterProject.of("培华社区市民驿站", Station.KIND, PEIHUA),
                new Outfit("9:00—17:00", List.of(PEIHUA), List.of(WorkLine.MORE_STATIONS))).id();
    }

    private void open(UUID station) {
        flush();
        stations.open(official, station, stations.read(official, station).version(), today(), PROOF);
        flush();
    }

    private UUID service(String classCode) {
        return catalogue.register(official,
                wish("社保查询", ServiceItem.KIND, new UnitCode("510108000000"), "成华区行政审批局", classCode),
                new Offer(List.of(Channel.TERMINAL), true, Affairs.GOVERNMENT)).id();
    }

    private void test(UUID service, UUID station, int failed) {
        flush();
        tests.add(official, new RecordTest(null, service, station, today(), 6 - failed, failed, "", PROOF));
        flush();
    }
}
