package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.Escalation;
import cn.chenghua.governance.casework.ReportDisorder;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.site.table.TableRow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Cases of two months in every state and with every outcome, told step by step; the ladder then tells of what is late. */
@Component
@Profile("demo")
class CaseChapter implements Chapter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final CaseworkDesk desk;
    private final CaseworkLines lines;
    private final Escalation escalation;
    private final AssetRepository assets;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final EvidenceRepository evidence;
    private final ApplicationEventPublisher events;
    private final DemonstrationClock clock;

    CaseChapter(CaseworkDesk desk, CaseworkLines lines, Escalation escalation, AssetRepository assets,
            AccountRepository accounts, Hierarchies hierarchies, EvidenceRepository evidence, ApplicationEventPublisher events,
            DemonstrationClock clock) {
        this.desk = desk;
        this.lines = lines;
        this.escalation = escalation;
        this.assets = assets;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 95;
    }

    @Override
    public void tell(LocalDate today) {
        var told = new HashMap<String, Asset>();
        assets.findAllByNumberIn(numbers()).forEach(asset -> told.put(asset.name(), asset));
        var rows = Tables.rows("cases.csv");
        var words = Tables.named("cases");
        for (int i = 0; i < rows.size(); i++) {
            tell(i, rows.get(i), Objects.requireNonNull(told.get(text(rows.get(i), "asset"))), words, today);
        }
        for (var hour = 9; hour < 17; hour++) {
            clock.at(today.minusDays(1).atTime(hour, 10), escalation::climb);
        }
        clock.at(today.atTime(9, 10), escalation::climb);
    }

    /** The numbers the assets were given one after the other when they were registered. */
    private static List<String> numbers() {
        var last = new EnumMap<AssetKind, Integer>(AssetKind.class);
        return Tables.rows("assets.csv").stream().map(row -> AssetKind.valueOf(text(row, "kind")))
                .map(kind -> "%s-%04d".formatted(kind.series(), last.merge(kind, 1, Integer::sum))).toList();
    }

    private void tell(int place, TableRow row, Asset asset, Map<String, String> words, LocalDate today) {
        var found = LocalDateTime.parse(text(row, "found"), MOMENT);
        var finder = text(row, "finder");
        var id = new UUID[1];
        clock.at(found, () -> id[0] = finder.startsWith("=")
                ? report(row, asset, actor(finder.substring(1), today)).id()
                : find(place, row, asset, actor(finder, today)));
        var script = new CaseScript(desk, id[0], place, words, name -> actor(name, today), finder);
        for (var step : text(row, "script").split(";")) {
            if (!step.isBlank()) {
                var parts = step.split(" ");
                clock.at(LocalDateTime.parse("2018-" + parts[1] + " " + parts[2], MOMENT), () -> script.take(parts[0]));
            }
        }
    }

    private UUID find(int place, TableRow row, Asset asset, Actor finder) {
        var now = clock.instant();
        var photos = new ArrayList<UUID>();
        if (text(row, "photo").equals("true")) {
            var photo = Scenes.before(place);
            var proof = new Evidence(Uuids.next(now), Evidence.Kind.FILE, photo.name(), asset.place(), asset.responsible(),
                    finder.username(), now);
            evidence.addAll(List.of(proof));
            evidence.attach(photo.as(proof.id()), photo.content());
            photos.add(proof.id());
        }
        var found = new Found(Uuids.next(now), Uuids.next(now), asset.id(), text(row, "disorder"), 1,
                Severity.valueOf(text(row, "severity")), now, text(row, "spot"), text(row, "remark"), null, null, asset.place(),
                finder.account(), finder.displayName(), photos);
        events.publishEvent(new Found.Reported(List.of(found)));
        return lines.list(Filter.all(Sight.of(Scope.everything())).at(asset.id()), null, 1).getFirst().id();
    }

    private DisorderCase report(TableRow row, Asset asset, Actor taker) {
        return desk.report(taker, new ReportDisorder(asset.id(), text(row, "disorder"),
                Severity.valueOf(text(row, "severity")), text(row, "spot"), null, null, text(row, "remark"), List.of()));
    }

    private Actor actor(String username, LocalDate today) {
        return accounts.findByUsername(new Username(username)).orElseThrow().actor(today, hierarchies.current());
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
