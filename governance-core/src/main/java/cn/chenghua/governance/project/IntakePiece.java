package cn.chenghua.governance.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Ledger;

import org.jspecify.annotations.Nullable;

/** Some hundreds of rows on their way in: judged one by one, written together. */
final class IntakePiece {

    private final Actor actor;
    private final List<ProjectIntake.Row> piece;
    private final ProjectKinds kinds;
    private final StageProofs proofs;
    private final StageGates gates;
    private final Map<String, Map<String, Evidence.Kind>> asked = new HashMap<>();
    private final Hierarchy hierarchy;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Project> known = new HashMap<>();
    private final Set<String> origins = new HashSet<>();
    private final List<Project> added = new ArrayList<>();
    private final List<Project> changed = new ArrayList<>();
    private final Map<String, List<Project>> unnumbered = new TreeMap<>();
    private final List<ProjectChange> changes = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Fact.Report> reports = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();

    IntakePiece(Actor actor, List<ProjectIntake.Row> piece, ProjectKinds kinds, StageProofs proofs, StageGates gates,
            Hierarchy hierarchy, Instant now) {
        this.actor = actor;
        this.piece = piece;
        this.kinds = kinds;
        this.proofs = proofs;
        this.gates = gates;
        this.hierarchy = hierarchy;
        this.now = now;
        this.today = now.atZone(Days.ZONE).toLocalDate();
    }

    List<ProjectIntake.Outcome> judge(ProjectRows rows, ProjectIntake.Seen seen) {
        var numbers = piece.stream().map(row -> row.wish().number()).filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList();
        rows.ofNumbers(numbers).forEach(project -> known.put(project.number(), project));
        origins.addAll(rows.origins(
                piece.stream().filter(row -> row.wish().number() == null).map(row -> Texts.fingerprint(row.wish())).toList()));
        return piece.stream().map(row -> judge(row, seen)).toList();
    }

    private ProjectIntake.Outcome judge(ProjectIntake.Row row, ProjectIntake.Seen seen) {
        try {
            return new ProjectIntake.Outcome(row.number(), fate(row, seen), null);
        } catch (Refusal refusal) {
            return new ProjectIntake.Outcome(row.number(), ProjectIntake.Fate.REFUSED, refusal);
        }
    }

    private ProjectIntake.Fate fate(ProjectIntake.Row row, ProjectIntake.Seen seen) {
        var wish = row.wish();
        hierarchy.get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place(), responsible(wish));
        var number = wish.number();
        if (number == null) {
            var origin = Texts.fingerprint(wish);
            seen.once("\u001f" + origin, wish.name(), row.number());
            return origins.contains(origin) ? ProjectIntake.Fate.UNCHANGED : add(wish);
        }
        seen.once(Texts.number(number), number, row.number());
        var there = known.get(number);
        return there == null ? add(wish) : revise(there, wish);
    }

    /** Who will be responsible: as the row says, or, where it is silent, as the project says already. */
    private String responsible(RegisterProject wish) {
        var there = wish.number() == null ? null : known.get(wish.number());
        return wish.responsible() == null && there != null ? there.responsible() : Texts.responsible(wish.responsible());
    }

    private ProjectIntake.Fate add(RegisterProject wish) {
        var rests = evidenceOf(wish, !wish.actual().isEmpty());
        var series = new ArrayList<String>();
        var project = new Registration(kinds, now).draft(wish, wanted -> {
            series.add(wanted);
            return wanted;
        });
        var moves = Registration.begin(project, wish, rests == null ? project.id() : rests.id(), today);
        if (rests != null) {
            prove(project, moves, rests.kind());
        }
        keep(project, rests, moves, project.steps());
        added.add(project);
        series.forEach(wanted -> unnumbered.computeIfAbsent(wanted, _ -> new ArrayList<>()).add(project));
        changes.add(ProjectChange.registered(project, actor, now, rests == null ? null : rests.id()));
        return ProjectIntake.Fate.NEW;
    }

    private ProjectIntake.Fate revise(Project project, RegisterProject wish) {
        if (!actor.reads().covers(project.place(), project.responsible())) {
            throw ProjectRefused.numberTaken(project.number());
        }
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var before = ProjectChange.state(project);
        var steps = List.copyOf(project.steps());
        var id = Uuids.next(now);
        var moves = new Revision(project, kinds.get(wish.kind()), wish, id, today).apply();
        var differences = ProjectChange.between(before, project, actor, now, moves.isEmpty() ? null : id);
        if (differences.isEmpty()) {
            return ProjectIntake.Fate.UNCHANGED;
        }
        var proof = Proof.of(wish.evidence(), null);
        prove(project, moves, proof.kind());
        var rests = moves.isEmpty()
                ? null
                : new Evidence(id, proof.kind(), proof.text(), project.place(), project.responsible(),
                        actor.username(), now);
        keep(project, rests, moves, project.steps().stream().filter(step -> !steps.contains(step)).toList());
        changed.add(project);
        changes.addAll(differences);
        return ProjectIntake.Fate.CHANGED;
    }

    private void prove(Project project, List<Fact.Report> moves, Evidence.Kind offered) {
        StageProofs.check(asked.computeIfAbsent(project.kind(), proofs::of), moves, offered);
        gates.check(project.kind(), project.id(), moves);
    }

    private @Nullable Evidence evidenceOf(RegisterProject wish, boolean needed) {
        return needed
                ? Proof.of(wish.evidence(), null).evidence(wish.place(), Texts.responsible(wish.responsible()), actor, now)
                : null;
    }

    private void keep(Project project, @Nullable Evidence rests, List<Fact.Report> moves, List<Step> moved) {
        if (rests != null) {
            evidence.add(rests);
        }
        reports.addAll(moves);
        expectations.addAll(ProjectDesk.expectations(project, moved, today));
    }

    void write(ProjectRows rows, EvidenceRepository store, Ledger ledger) {
        number(rows);
        if (!evidence.isEmpty()) {
            store.addAll(evidence);
        }
        rows.insert(added);
        rows.update(changed);
        rows.record(changes);
        if (!reports.isEmpty()) {
            ledger.report(actor, reports.stream().sorted(Comparator.comparing(Fact.Report::day)).toList());
        }
        if (!expectations.isEmpty()) {
            ledger.expect(expectations);
        }
    }

    private void number(ProjectRows rows) {
        unnumbered.forEach((series, projects) -> {
            var next = rows.take(series, projects.size());
            for (var project : projects) {
                project.number(Registration.number(series, next++));
            }
        });
    }
}
