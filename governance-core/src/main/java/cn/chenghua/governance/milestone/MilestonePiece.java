package cn.chenghua.governance.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.milestone.MilestoneIntake.Row;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectRows;

/** Some hundreds of rows on their way in, project by project; a row that is refused leaves nothing behind. */
final class MilestonePiece {

    private final Actor actor;
    private final List<Row> piece;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final LocalDate today;
    private final List<Milestones> changed = new ArrayList<>();
    private final List<MilestoneChange> changes = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();

    MilestonePiece(Actor actor, List<Row> piece, WorkingCalendar calendar, Instant now) {
        this.actor = actor;
        this.piece = piece;
        this.calendar = calendar;
        this.now = now;
        this.today = now.atZone(Days.ZONE).toLocalDate();
    }

    List<Outcome> judge(ProjectRows projects, MilestoneRows rows) {
        var byNumber = new LinkedHashMap<String, List<Row>>();
        piece.forEach(row -> byNumber.computeIfAbsent(row.project(), _ -> new ArrayList<>()).add(row));
        var known = new HashMap<String, Project>();
        projects.ofNumbers(byNumber.keySet()).forEach(project -> known.put(project.number(), project));
        var kept = new HashMap<UUID, Milestones>();
        rows.ofProjects(known.values().stream().map(Project::id).toList()).forEach(found -> kept.put(found.project(), found));
        var outcomes = new TreeMap<Integer, Outcome>();
        byNumber.forEach((number, asked) -> {
            var project = known.get(number);
            if (project == null || !actor.reads().covers(project.place(), project.responsible())) {
                asked.forEach(row -> refuse(outcomes, row, MilestoneRefused.project(number)));
            } else {
                judge(project, kept.getOrDefault(project.id(), new Milestones(project.id())), asked, outcomes);
            }
        });
        return List.copyOf(outcomes.values());
    }

    /** Tries the rows together; one that is refused is left out and the rest is tried anew. */
    private void judge(Project project, Milestones kept, List<Row> asked, Map<Integer, Outcome> outcomes) {
        var rows = new ArrayList<Row>();
        var names = new HashMap<String, Integer>();
        for (var row : asked) {
            var first = names.putIfAbsent(DescribeMilestone.plain(row.name()), row.number());
            if (first != null) {
                refuse(outcomes, row, MilestoneRefused.twice(row.name(), first));
            } else {
                rows.add(row);
            }
        }
        while (!rows.isEmpty()) {
            var trial = new MilestoneTrial(project, kept.draft(), actor, now, today);
            Row bad = null;
            try {
                actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
                bad = trial.apply(rows);
            } catch (Actor.Denied denied) {
                rows.forEach(row -> refuse(outcomes, row, denied));
                return;
            }
            if (bad == null) {
                settle(project, kept, trial, rows, outcomes);
                return;
            }
            refuse(outcomes, bad, trial.refusal());
            rows.remove(bad);
        }
    }

    private void settle(Project project, Milestones kept, MilestoneTrial trial, List<Row> rows, Map<Integer, Outcome> outcomes) {
        var before = List.copyOf(kept.all());
        rows.forEach(row -> outcomes.put(row.number(), new Outcome(row.number(), trial.fate(row), null)));
        if (rows.stream().allMatch(row -> trial.fate(row) == Fate.UNCHANGED)) {
            return;
        }
        kept.become(trial.milestones());
        kept.reported(now);
        changed.add(kept);
        evidence.addAll(trial.evidence());
        for (var change : MilestoneChange.between(before, kept, actor, now, null)) {
            changes.add(change.field().equals("actual") ? trial.rested(change) : change);
        }
        expectations.addAll(MilestoneDesk.expectations(project, before, kept, calendar, today));
    }

    private static void refuse(Map<Integer, Outcome> outcomes, Row row, Refusal refusal) {
        outcomes.put(row.number(), new Outcome(row.number(), Fate.REFUSED, refusal));
    }

    void write(MilestoneRows rows, EvidenceRepository store, Ledger ledger) {
        if (!evidence.isEmpty()) {
            store.addAll(evidence);
        }
        rows.write(changed);
        rows.record(changes);
        if (!expectations.isEmpty()) {
            ledger.expect(expectations);
        }
    }
}
