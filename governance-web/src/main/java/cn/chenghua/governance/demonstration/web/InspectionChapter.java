package cn.chenghua.governance.demonstration.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.contradiction.ContradictionDesk;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.site.table.TableRow;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Looks at streets, toilets and watercourses in October 2018: most find nothing, some do, and one pair contradicts itself. */
@Component
@Profile("demo")
class InspectionChapter implements Chapter {

    private static final LocalDate LAST = LocalDate.of(2018, 10, 30);
    private static final int LOOKED = 7;
    private final InspectionLog log;
    private final ContradictionDesk contradictions;
    private final Standards standards;
    private final AssetLines assets;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final DemonstrationClock clock;
    private final Map<String, Long> sequences = new HashMap<>();

    InspectionChapter(InspectionLog log, ContradictionDesk contradictions, Standards standards, AssetLines assets,
            AccountRepository accounts, Hierarchies hierarchies, DemonstrationClock clock) {
        this.log = log;
        this.contradictions = contradictions;
        this.standards = standards;
        this.assets = assets;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 86;
    }

    @Override
    public void tell(LocalDate today) {
        var named = assets.list(AssetLines.Filter.all(Scope.everything(), Set.of(), today), null, 1_000).stream()
                .collect(Collectors.toMap(AssetLines.Line::name, Function.identity()));
        var rows = Tables.rows("inspections.csv");
        LocalDate.of(2018, 10, 8).datesUntil(LAST.plusDays(1)).filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> clock.on(day, () -> {
                    for (var row : rows) {
                        var asset = named.get(text(row, "asset"));
                        if (asset != null && due(row, day)) {
                            look(row, asset, day);
                        }
                    }
                    contradictions.watch();
                }));
    }

    private static boolean due(TableRow row, LocalDate day) {
        var since = day.toEpochDay() - LocalDate.parse(text(row, "first")).toEpochDay();
        return since >= 0 && since % Integer.parseInt(text(row, "every")) == 0 || findings(row, day).findAny().isPresent();
    }

    private void look(TableRow row, AssetLines.Line asset, LocalDate day) {
        var username = text(row, "account");
        var now = clock.instant();
        var list = standards.on(day, asset.kind(), asset.classCode()).orElseThrow();
        var claim = asset.longitude() == null || asset.latitude() == null
                ? null
                : new Claim(asset.longitude(), asset.latitude(), null);
        var findings = findings(row, day).map(parts -> finding(parts, now)).toList();
        var answers = new HashMap<String, Answer>();
        list.sheet(asset.kind(), asset.classCode()).forEach(item -> answers.put(item.code(), Answer.PASS));
        list.sheet(asset.kind(), asset.classCode()).stream().skip(LOOKED).limit(day.getDayOfMonth() % 3)
                .forEach(item -> answers.put(item.code(), Answer.NOT_LOOKED));
        if (!findings.isEmpty()) {
            list.sheet(asset.kind(), asset.classCode()).stream().skip(2).findFirst()
                    .ifPresent(item -> answers.put(item.code(), Answer.FAIL));
        }
        var told = new LogInspection(Uuids.next(now), asset.id(), Level.valueOf(text(row, "level")), list.code(), list.version(),
                standards.taxonomyOn(day).orElseThrow().version(), now.minus(Duration.ofMinutes(15)),
                now.minus(Duration.ofMinutes(3)), "demo-" + username, sequences.merge(username, 1L, Long::sum), claim, answers,
                text(row, "remark"), null, List.of(), findings);
        log.log(actor(username, day), List.of(told)).getFirst().orRefuse();
    }

    private static Finding finding(String[] parts, Instant now) {
        return new Finding(Uuids.next(now), parts[1], Severity.valueOf(parts[2]), parts[3], null, "", List.of());
    }

    private static Stream<String[]> findings(TableRow row, LocalDate day) {
        return Arrays.stream(text(row, "findings").split("\\|")).map(one -> one.split(" "))
                .filter(parts -> parts[0].equals(day.toString()));
    }

    private Actor actor(String username, LocalDate day) {
        return accounts.findByUsername(new Username(username)).orElseThrow().actor(day, hierarchies.current());
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
