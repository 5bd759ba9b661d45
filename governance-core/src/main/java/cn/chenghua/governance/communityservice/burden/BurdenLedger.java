package cn.chenghua.governance.communityservice.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionLines.Line;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.responsibility.patrol.AskedLooks;
import cn.chenghua.governance.responsibility.patrol.RegimeBook;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what communities bear, month by month; nothing of it is typed or stored, and estimates stand apart from records. */
@Service
@Transactional(readOnly = true)
public class BurdenLedger {

    private static final int ITEMS = 100_000;
    private final BurdenBook book;
    private final AdmissionLines items;
    private final RegimeBook regimes;
    private final CalendarDays calendar;
    private final Hierarchies hierarchies;
    private final Clock clock;

    BurdenLedger(BurdenBook book, AdmissionLines items, RegimeBook regimes, CalendarDays calendar, Hierarchies hierarchies,
            Clock clock) {
        this.book = book;
        this.items = items;
        this.regimes = regimes;
        this.calendar = calendar;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** The months from first to last, those to come left out; {@code seen} are the items that may be seen. */
    public List<BurdenMonth> months(Scope scope, AdmissionLines.Filter seen, YearMonth first, YearMonth last, boolean now) {
        var units = hierarchies.current();
        var loads = loads(scope, first, last);
        var published = items.list(seen.in(EnumSet.of(AdmissionState.PUBLISHED, AdmissionState.WITHDRAWN)), "", ITEMS);
        var months = new ArrayList<BurdenMonth>();
        var base = -1;
        for (var month = first; !month.isAfter(last) && !month.atDay(1).isAfter(today()); month = month.plusMonths(1)) {
            var day = day(month);
            var inForce = published.stream().filter(line -> line.inForce(day)).toList();
            var estimate = sum(inForce.stream().filter(BurdenLedger::asks).toList());
            base = base < 0 ? estimate.minutes() : base;
            months.add(new BurdenMonth(month, day, communities(units, scope, now ? today() : day).size(),
                    loads.getOrDefault(month, Map.of()).values().stream().reduce(Load.NOTHING, Load::plus), inForce.size(),
                    estimate, base));
        }
        return months;
    }

    /** What a month laid on each community: on those there were at its end, or on those of today that took them over. */
    public List<CommunityLoad> communities(Scope scope, YearMonth month, boolean now) {
        var units = hierarchies.current();
        var found = new TreeMap<UnitCode, Load>();
        communities(units, scope, now ? today() : day(month)).forEach(unit -> found.put(unit.code(), Load.NOTHING));
        loads(scope, month, month).getOrDefault(month, Map.of()).forEach((code, load) -> found
                .merge(now ? units.place(code, today()).unit() : code, load, Load::plus));
        return found.entrySet().stream().map(one -> new CommunityLoad(one.getKey(), one.getValue())).toList();
    }

    /** What each department causes on a day, and what was taken away from it from {@code since} on; by name. */
    public List<DepartmentShare> departments(AdmissionLines.Filter seen, LocalDate since, LocalDate day) {
        var shares = new TreeMap<String, DepartmentShare>();
        for (var line : items.list(seen, "", ITEMS)) {
            var department = line.facts().department();
            var inForce = line.inForce(day);
            var taken = taken(line, since, day);
            var share = new DepartmentShare(department, inForce ? 1 : 0,
                    inForce && asks(line) ? line.facts().estimate() : Estimate.NOTHING,
                    line.state().underWay() ? 1 : 0, taken ? 1 : 0,
                    taken ? line.facts().estimate() : Estimate.NOTHING);
            shares.merge(department, share, DepartmentShare::plus);
        }
        shares.values().removeIf(share -> share.items() + share.asked() + share.taken() == 0);
        return List.copyOf(shares.values());
    }

    /** The items that were withdrawn or rejected since a day, in the order of their numbers. */
    public List<Line> taken(AdmissionLines.Filter seen, LocalDate since, LocalDate day) {
        return items.list(seen.in(EnumSet.of(AdmissionState.WITHDRAWN, AdmissionState.REJECTED)), "", ITEMS).stream()
                .filter(line -> taken(line, since, day)).sorted(Comparator.comparing(Line::key)).toList();
    }

    private static boolean taken(Line line, LocalDate since, LocalDate day) {
        var withdrawn = line.withdrawnOn();
        return line.state() == AdmissionState.REJECTED
                || withdrawn != null && !withdrawn.isBefore(since) && !withdrawn.isAfter(day) && line.facts().list().lets();
    }

    /** Whether an item in force asks something of communities; what is forbidden or bought does not. */
    private static boolean asks(Line line) {
        return line.facts().list().lets();
    }

    public static Estimate sum(List<Line> lines) {
        return lines.stream().map(line -> line.facts().estimate()).reduce(Estimate.NOTHING, Estimate::plus);
    }

    private Map<YearMonth, Map<UnitCode, Load>> loads(Scope scope, YearMonth first, YearMonth last) {
        var loads = new HashMap<YearMonth, Map<UnitCode, Load>>();
        book.sums(scope, first, last, today()).forEach(sum -> add(loads, sum.month(), sum.community(), sum.load()));
        var days = first.atDay(1).isAfter(today())
                ? List.<LocalDate>of()
                : first.atDay(1).datesUntil(last.atEndOfMonth().plusDays(1)).filter(day -> !day.isAfter(today()))
                        .map(day -> day(YearMonth.from(day))).distinct().toList();
        var asked = new AskedLooks(regimes.regimes(), calendar.calendar());
        var known = new HashMap<String, Integer>();
        for (var care : book.care(scope, days)) {
            var month = YearMonth.from(care.day());
            var looks = known.computeIfAbsent(month + " " + care.kind() + " " + care.grade(),
                    _ -> asked.at(care.kind(), Level.COMMUNITY, care.grade(), month.atDay(1), care.day()));
            add(loads, month, care.community(), new Load(0, looks * care.assets(), 0, 0, 0, 0, 0, 0));
        }
        return loads;
    }

    private static void add(Map<YearMonth, Map<UnitCode, Load>> loads, YearMonth month, UnitCode community, Load load) {
        loads.computeIfAbsent(month, _ -> new HashMap<>()).merge(community, load, Load::plus);
    }

    private static List<Unit> communities(Hierarchy units, Scope scope, LocalDate day) {
        return units.on(day, Level.COMMUNITY).stream().filter(unit -> scope.covers(unit.code())).collect(Collectors.toList());
    }

    /** The day by which a month is judged: its last, or today. */
    public LocalDate day(YearMonth month) {
        return month.atEndOfMonth().isAfter(today()) ? today() : month.atEndOfMonth();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
