package cn.chenghua.governance.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.casework.DisorderRows.Finding;
import cn.chenghua.governance.casework.IntakeRows.Ground;
import cn.chenghua.governance.casework.IntakeRows.Open;
import cn.chenghua.governance.casework.IntakeRows.Spot;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.responsibility.UnknownAsset;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cases of what patrols found, within the transaction that stores the inspections: a finding joins the open case of the
 * same matter, or opens one that is dispatched at once. The number of statements does not grow with that of the findings.
 */
@Component
class DisorderIntake {

    private final IntakeRows intake;
    private final DisorderRows rows;
    private final TermBook terms;
    private final CommunityCases communities;
    private final Trail trail;
    private final Clock clock;

    DisorderIntake(IntakeRows intake, DisorderRows rows, TermBook terms, CommunityCases communities, Trail trail, Clock clock) {
        this.intake = intake;
        this.rows = rows;
        this.terms = terms;
        this.communities = communities;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void take(Found.Reported reported) {
        var found = reported.findings().stream().sorted(Comparator.comparing(Found::foundAt).thenComparing(Found::id)).toList();
        if (found.isEmpty()) {
            return;
        }
        var spots = new TreeSet<>(found.stream().map(one -> new Spot(one.asset(), one.disorder())).toList());
        intake.hold(spots);
        var sorting = new Sorting(clock.instant(), terms.current(), intake.grounds(spots));
        found.forEach(sorting::sort);
        intake.add(sorting.opened(), sorting.findings);
        var opened = sorting.opened.stream().collect(Collectors.toMap(DisorderCase::id, one -> one));
        sorting.findings.forEach(one -> trail.note(reported.said(note(one, opened.get(one.caseId())), one.inspection())));
    }

    private static Note note(Finding finding, @Nullable DisorderCase opened) {
        if (finding.joined() || opened == null) {
            return Note.of(Act.CREATE, Subject.of(DisorderCase.RECORD_KIND + "_finding", finding.id()));
        }
        return Note.created(new Subject(DisorderCase.RECORD_KIND, opened.id().toString(), opened.matter().place().value()),
                Map.of("number", opened.number(), "disorder", opened.matter().disorder(), "responsible",
                        opened.charge().responsible()));
    }

    /** Tells for each finding of a batch where it belongs. */
    private final class Sorting {

        private final Instant now;
        private final Terms by;
        private final Map<UUID, Ground> grounds;
        private final Map<Spot, List<Open>> open = new HashMap<>();
        private final List<DisorderCase> opened = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<UnitCode, Boolean> asked = CommunityCases.asked();

        Sorting(Instant now, Terms by, List<Ground> grounds) {
            this.now = now;
            this.by = by;
            this.grounds = grounds.stream().collect(Collectors.toMap(Ground::asset, ground -> ground));
            grounds.forEach(ground -> ground.open()
                    .forEach(one -> at(new Spot(ground.asset(), one.disorder())).add(one)));
        }

        private List<Open> at(Spot spot) {
            return open.computeIfAbsent(spot, _ -> new ArrayList<>());
        }

        void sort(Found found) {
            var here = at(new Spot(found.asset(), found.disorder()));
            var metres = by.rules().radius(found.disorder());
            var known = here.stream().filter(one -> SameMatter.is(one, found, metres)).findFirst();
            var id = known.map(Open::id).orElseGet(() -> Uuids.next(now));
            findings.add(new Finding(found.id(), id, found.inspection(), found.finder(), found.finderName(), found.foundAt(),
                    found.place(), found.remark(), known.isPresent(), found.photos()));
            if (known.isEmpty()) {
                opened.add(open(id, found));
                here.add(new Open(id, found.disorder(), found.place(), found.longitude(), found.latitude()));
            }
        }

        private DisorderCase open(UUID id, Found found) {
            var ground = grounds.get(found.asset());
            if (ground == null) {
                throw new UnknownAsset(found.asset());
            }
            var day = LocalDate.ofInstant(now, Days.ZONE);
            var charge = communities.orAbove(by.charge(found.disorder(), ground.kind(), ground.classCode(), found.unit(),
                    ground.responsible(), day), by.units(), day, asked);
            var dispatcher = by.dispatcher(charge.unit(), day);
            var fresh = new DisorderCase(id, "", DisorderCase.Source.PATROL, Matter.of(found), charge, dispatcher);
            fresh.file(Deed.of(now, found.finder(), found.finder().toString(), found.finderName(), found.remark()));
            fresh.dispatch(Deed.ofPlatform(now), charge, dispatcher, by.rules().limit(found.disorder(), found.severity()),
                    by.clock());
            return fresh;
        }

        List<DisorderCase> opened() {
            if (!opened.isEmpty()) {
                var numbers = rows.take(now.atZone(Days.ZONE).getYear(), opened.size());
                for (int i = 0; i < numbers.size(); i++) {
                    opened.get(i).number(numbers.get(i));
                }
            }
            return opened;
        }
    }
}
