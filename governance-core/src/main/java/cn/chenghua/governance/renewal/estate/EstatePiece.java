package cn.chenghua.governance.renewal.estate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.renewal.estate.EstateIntake.Row;

import org.jspecify.annotations.Nullable;

/** Some hundreds of rows on their way in: judged one by one, then hand-overs, projects and stages written together. */
final class EstatePiece {

    private final Actor actor;
    private final List<Row> piece;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Project> byNumber = new HashMap<>();
    private final Map<String, HandoverRows.Named> byName = new HashMap<>();
    private final Map<UUID, Handover> kept = new HashMap<>();
    private final List<Tried> good = new ArrayList<>();

    EstatePiece(Actor actor, List<Row> piece, Instant now) {
        this.actor = actor;
        this.piece = piece;
        this.now = now;
        this.today = now.atZone(Days.ZONE).toLocalDate();
    }

    List<Outcome> judge(ProjectRows projects, ProjectIntake intake, HandoverRows rows, Map<String, Integer> seen) {
        rows.named(piece.stream().map(Row::name).toList()).forEach(found -> byName.put(key(found.name(), found.place()), found));
        var numbers = Stream.concat(piece.stream().map(Row::project).filter(Objects::nonNull).map(Objects::requireNonNull),
                byName.values().stream().map(HandoverRows.Named::number)).distinct().toList();
        projects.ofNumbers(numbers).forEach(project -> byNumber.put(project.number(), project));
        rows.ofProjects(byNumber.values().stream().map(Project::id).toList())
                .forEach(handover -> kept.put(handover.project(), handover));
        var outcomes = new LinkedHashMap<Integer, Outcome>();
        var tried = new ArrayList<Tried>();
        for (var row : piece) {
            try {
                tried.add(tried(row, seen));
            } catch (Refusal refusal) {
                outcomes.put(row.number(), new Outcome(row.number(), Fate.REFUSED, refusal));
            }
        }
        var wishes = tried.stream().map(one -> new ProjectIntake.Row(one.row.number(), one.wish(Map.of()))).toList();
        var judged = intake.judge(actor, wishes, new ProjectIntake.Seen());
        for (int i = 0; i < judged.size(); i++) {
            var outcome = judged.get(i);
            if (outcome.refusal() == null) {
                good.add(tried.get(i));
            }
            outcomes.put(outcome.row(), outcome.fate() == Fate.UNCHANGED && tried.get(i).changed()
                    ? new Outcome(outcome.row(), Fate.CHANGED, null)
                    : outcome);
        }
        return piece.stream().map(row -> Objects.requireNonNull(outcomes.get(row.number()))).toList();
    }

    private Tried tried(Row row, Map<String, Integer> seen) {
        var first = seen.putIfAbsent(key(row.name(), row.place()), row.number());
        if (first != null) {
            throw HandoverRefused.twice(row.name(), first);
        }
        var named = byName.get(key(row.name(), row.place()));
        var number = row.project();
        if (number != null && named != null && !named.number().equals(number)) {
            throw HandoverRefused.twin(row.name(), named.number());
        }
        var project = byNumber.get(number != null ? number : named == null ? "" : named.number());
        if (number != null && (project == null || !project.kind().equals(EstateDesk.KIND))) {
            throw HandoverRefused.number(number);
        }
        var id = project == null ? Uuids.next(now) : project.id();
        var handover = kept.getOrDefault(id, new Handover(id));
        var proof = Uuids.next(now);
        var draft = new EstateTrial(handover.draft(), proof, today).apply(row);
        var before = project == null && !kept.containsKey(id) ? Map.<String, String>of() : HandoverChange.state(handover);
        var one = new Tried(row, project, handover, draft, HandoverChange.between(before, draft, actor, now, null), proof);
        if (one.rests()) {
            one.evidence(actor, now);
        }
        return one;
    }

    private static String key(String name, Object place) {
        return place + " " + name;
    }

    /** Hand-overs first, for the gate asks for them when the stages of the projects follow. */
    void write(ProjectIntake intake, HandoverRows rows, EvidenceRepository store) {
        var changed = good.stream().filter(Tried::changed).toList();
        var proofs = changed.stream().filter(Tried::rests).map(one -> one.evidence(actor, now)).toList();
        if (!proofs.isEmpty()) {
            store.addAll(proofs);
        }
        changed.forEach(one -> one.handover.become(one.draft));
        rows.write(changed.stream().map(Tried::handover).toList());
        var wishes = good.stream().map(one -> new ProjectIntake.Row(one.row.number(), one.wish(one.stages()))).toList();
        intake.take(actor, List.of(wishes).iterator(), false, _ -> {
        });
        rows.record(changed.stream().flatMap(one -> one.changes.stream().map(one::rested)).toList());
    }

    /** A row with what it would make of its hand-over. */
    private record Tried(Row row, @Nullable Project project, Handover handover, Handover draft, List<HandoverChange> changes,
            UUID proof) {

        boolean changed() {
            return !changes.isEmpty();
        }

        /** Whether the row has steps that need something to rest on. */
        boolean rests() {
            return changes.stream().anyMatch(change -> change.field().contains(":") && !change.field().endsWith(":order")
                    && !change.after().isEmpty());
        }

        HandoverChange rested(HandoverChange change) {
            return change.field().contains(":") && !change.field().endsWith(":order") && !change.after().isEmpty()
                    ? new HandoverChange(change.id(), change.project(), change.at(), change.position(), change.by(),
                            change.field(), change.before(), change.after(), proof)
                    : change;
        }

        Evidence evidence(Actor actor, Instant now) {
            var said = Proof.of(row.evidence(), null);
            var responsible = row.responsible();
            return new Evidence(proof, said.kind(), said.text().strip(), row.place(),
                    responsible != null ? responsible : project == null ? "" : project.responsible(), actor.username(), now);
        }

        /** The stages the project has still to reach. */
        Map<String, LocalDate> stages() {
            var reached = project == null ? 0 : project.steps().stream().filter(Step::done).count();
            var stages = new LinkedHashMap<String, LocalDate>();
            draft.standing().stream().skip(reached).forEach(next -> stages.put(next.stage(),
                    project == null ? next.day() : EstateDesk.later(next.day(), project)));
            return stages;
        }

        RegisterProject wish(Map<String, LocalDate> stages) {
            return new RegisterProject(draft.project(), project == null ? null : project.number(), row.name(), EstateDesk.KIND,
                    row.place(), null, row.responsible(), null, null, null, Measures.NONE, Map.of(), stages, row.evidence());
        }
    }
}
