package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
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
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.communityservice.terminal.RecordTest;
import cn.chenghua.governance.communityservice.terminal.TestIntake;
import cn.chenghua.governance.communityservice.volume.VolumeDesk;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fits the invented stations out, tests the invented services on their terminals, and counts cases by channel. */
@Component
@Profile("demo")
class ServicesChapter implements Chapter {

    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private static final int MONTHS = 12;
    private static final int COUNTED = 4;
    private static final int RELAPSED = 5;
    private final ServiceProjects projects;
    private final StationDesk stations;
    private final CatalogueDesk catalogue;
    private final TestIntake tests;
    private final VolumeDesk volumes;
    private final PremisesDesk premises;
    private final HeldBack held;
    private final UnitNames units;
    private final Map<String, String> words = Tables.named("services");

    ServicesChapter(ServiceProjects projects, StationDesk stations, CatalogueDesk catalogue, TestIntake tests, VolumeDesk volumes,
            PremisesDesk premises, HeldBack held, UnitNames units) {
        this.projects = projects;
        this.stations = stations;
        this.catalogue = catalogue;
        this.tests = tests;
        this.volumes = volumes;
        this.premises = premises;
        this.held = held;
        this.units = units;
    }

    @Override
    public int position() {
        return 113;
    }

    @Override
    public void tell(LocalDate today) {
        var all = projects.all(AUTHOR, Station.KIND);
        var at = 0;
        for (var line : all) {
            var lines = EnumSet.of(WorkLine.values()[at++ % 3]);
            stations.describe(AUTHOR, line.id(), 0, new Outfit(word("hours"), List.of(line.place()), List.copyOf(lines)));
        }
        var open = all.stream().filter(line -> Station.IN_SERVICE.equals(line.stage()))
                .sorted(Comparator.comparing(ServicesChapter::opened)).toList();
        offer();
        test(open, today);
        count(open, today);
        tenants();
    }

    private void offer() {
        var at = 0;
        for (var line : projects.all(AUTHOR, ServiceItem.KIND)) {
            var affairs = "government".equals(line.classCode())
                    ? Affairs.GOVERNMENT
                    : at % 7 == 3 ? Affairs.PARTY : Affairs.COMMUNITY;
            var channels = at++ % 4 == 0 ? List.of(Channel.values()) : List.of(Channel.ONLINE, Channel.TERMINAL);
            catalogue.describe(AUTHOR, line.id(), 0, new Offer(channels, at % 3 != 0, affairs));
        }
    }

    /** Each test on a station that was open by then; some services went through at the second try, some have not yet. */
    private void test(List<ProjectLines.Line> open, LocalDate today) {
        var wishes = new ArrayList<RecordTest>();
        var at = 0;
        for (var move : held.proved(ServiceItem.KIND)) {
            var day = later(move.day(), opened(open.getFirst()));
            var station = station(open, day, at);
            if (at % 9 == 2) {
                wishes.add(test(move.project(), station, day, 1, word("test.failed")));
            }
            wishes.add(test(move.project(), station, day, 0, ""));
            if (at == RELAPSED) {
                wishes.add(test(move.project(), station, later(day, today.minusDays(40)), 2, word("test.failed")));
                wishes.add(test(move.project(), station, later(day, today.minusDays(12)), 0, ""));
            }
            at++;
        }
        var waiting = projects.all(AUTHOR, ServiceItem.KIND).stream()
                .filter(line -> ServiceItem.OFFERED.equals(line.stage()))
                .filter(line -> held.proved(ServiceItem.KIND).stream().noneMatch(move -> move.project().equals(line.id())))
                .toList();
        waiting.forEach(line -> wishes.add(test(line.id(), open.getFirst().id(), today.minusDays(9), 1, word("test.failed"))));
        tests.take(AUTHOR, wishes);
    }

    private RecordTest test(UUID service, UUID station, LocalDate day, int failed, String note) {
        return new RecordTest(null, service, station, day, 6 - failed, failed, note, Proof.note(word("test")));
    }

    private static UUID station(List<ProjectLines.Line> open, LocalDate day, int at) {
        var there = open.stream().filter(line -> !opened(line).isAfter(day)).toList();
        return there.get(at % there.size()).id();
    }

    private void count(List<ProjectLines.Line> open, LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        for (var back = MONTHS - 1; back >= 0; back--) {
            var month = last.minusMonths(back);
            var grown = MONTHS - back;
            put(month, Channel.ONLINE, null, 9_000 + 850L * grown, "");
            for (var at = 0; at < COUNTED; at++) {
                put(month, Channel.TERMINAL, open.get(at).id(), 620 + 35L * grown + 90L * at, "");
                put(month, Channel.COUNTER, open.get(at).id(), 1_450 - 60L * grown + 40L * at, "");
            }
        }
        put(last, Channel.TERMINAL, open.getFirst().id(), 1_013, word("volume.correction"));
    }

    private void put(YearMonth month, Channel channel, @Nullable UUID station, long cases, String reason) {
        volumes.put(AUTHOR,
                new VolumeDesk.Wish(null, month, channel, station, cases, reason, Proof.note(word("volume"))));
    }

    private void tenants() {
        var names = units.asOfNow();
        var at = 0;
        for (var line : projects.all(AUTHOR, Premises.KIND)) {
            var sort = line.name().contains(word("park")) ? PremisesSort.PARK : PremisesSort.BUILDING;
            var covered = Premises.COVERED.equals(line.stage());
            premises.describe(AUTHOR, line.id(), 0,
                    new Tenancy(sort, word("premises.address").replace("{unit}", names.apply(line.place())),
                            covered ? word("premises.party").replace("{name}", line.name()) : "", 12 + 7 * at++ % 90));
        }
    }

    private static LocalDate opened(ProjectLines.Line line) {
        return Objects.requireNonNull(ServiceProjects.day(line.steps(), Station.IN_SERVICE));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
