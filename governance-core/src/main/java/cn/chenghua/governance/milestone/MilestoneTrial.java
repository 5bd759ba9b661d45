package cn.chenghua.governance.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.milestone.MilestoneIntake.Row;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.jspecify.annotations.Nullable;

/** The rows of one project tried on a draft: first what each says of itself, then what follows what, then what was reached. */
final class MilestoneTrial {

    private final Project project;
    private final Milestones draft;
    private final Actor actor;
    private final Instant now;
    private final LocalDate today;
    private final List<Milestone> before;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, Evidence> rests = new HashMap<>();
    private @Nullable Refusal refusal;

    MilestoneTrial(Project project, Milestones draft, Actor actor, Instant now, LocalDate today) {
        this.project = project;
        this.draft = draft;
        this.actor = actor;
        this.now = now;
        this.today = today;
        this.before = List.copyOf(draft.all());
        draft.all().forEach(milestone -> ids.put(milestone.name(), milestone.id()));
    }

    /** The first row that is refused, or null when all are taken. */
    @Nullable
    Row apply(List<Row> rows) {
        for (var row : rows) {
            if (!takes(() -> describe(row))) {
                return row;
            }
        }
        for (var row : rows) {
            if (!takes(() -> follow(row))) {
                return row;
            }
        }
        var reached = rows.stream().filter(row -> row.actual() != null)
                .sorted(Comparator.comparing((Row row) -> Objects.requireNonNull(row.actual()))).toList();
        var waiting = new ArrayList<>(reached);
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(row -> !waitsForAnother(row, waiting)).findFirst().orElse(waiting.getFirst());
            if (!takes(() -> reach(next))) {
                return next;
            }
            waiting.remove(next);
        }
        return null;
    }

    private boolean waitsForAnother(Row row, List<Row> waiting) {
        var before = draft.get(id(row)).predecessor();
        return before != null && waiting.stream().anyMatch(other -> id(other).equals(before));
    }

    private boolean takes(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal said) {
            refusal = said;
            return false;
        }
    }

    private void describe(Row row) {
        var name = DescribeMilestone.plain(row.name());
        var there = ids.get(name);
        if (there == null) {
            var stage = row.stage();
            var id = Uuids.next(now);
            draft.add(id, stage, new DescribeMilestone(name, stage == null ? row.planned() : null, row.forecast(),
                    Optional.ofNullable(row.responsible()).orElse(project.responsible()),
                    Optional.ofNullable(row.weight()).orElse(1), row.limitDays(), null, row.needs()), project.steps(), today);
            ids.put(name, id);
            checkPlanned(row, id);
            return;
        }
        var old = draft.get(there);
        if (row.stage() != null && !row.stage().equals(old.stage())) {
            throw MilestoneRefused.stageFixed(old.name());
        }
        checkPlanned(row, there);
        draft.change(there, new DescribeMilestone(name,
                old.stage() != null ? null : row.planned() == null ? old.planned() : row.planned(),
                row.forecast() == null ? old.forecast() : row.forecast(),
                Optional.ofNullable(row.responsible()).orElse(old.responsible()),
                Optional.ofNullable(row.weight()).orElse(old.weight()),
                row.limitDays() == null ? old.limitDays() : row.limitDays(),
                old.predecessor(), row.needs() == null ? old.needs() : row.needs()), project.steps(), today);
    }

    /** A row that repeats the days of the project's stage is welcome, one that says another is not. */
    private void checkPlanned(Row row, UUID id) {
        var seen = seen(id);
        if (seen.stage() != null && row.planned() != null && !row.planned().equals(seen.planned())) {
            throw MilestoneRefused.ofStage("planned", seen.name());
        }
    }

    private void follow(Row row) {
        var after = row.after();
        if (after == null) {
            return;
        }
        var wanted = ids.get(DescribeMilestone.plain(after));
        if (wanted == null) {
            throw MilestoneRefused.predecessor(after);
        }
        var old = draft.get(id(row));
        var said = old.description();
        draft.change(old.id(), new DescribeMilestone(said.name(), said.planned(), said.forecast(), said.responsible(),
                said.weight(), said.limitDays(), wanted, said.needs()), project.steps(), today);
    }

    private void reach(Row row) {
        var day = Objects.requireNonNull(row.actual());
        var seen = seen(id(row));
        if (day.equals(seen.actual())) {
            return;
        }
        if (seen.stage() != null) {
            throw MilestoneRefused.ofStage("actual", seen.name());
        }
        var stands = seen.actual();
        if (stands != null) {
            throw MilestoneRefused.actualFixed(seen.name(), day, stands);
        }
        var proof = Proof.of(row.evidence(), null);
        var evidence = proof.evidence(project.place(), project.responsible(), actor, now);
        draft.reach(seen.id(), day, proof.kind(), evidence.id(), project.steps(), today);
        rests.put(seen.id(), evidence);
    }

    private UUID id(Row row) {
        return Objects.requireNonNull(ids.get(DescribeMilestone.plain(row.name())));
    }

    private Milestone seen(UUID id) {
        return draft.seen(project.steps()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    Refusal refusal() {
        return Objects.requireNonNull(refusal);
    }

    Milestones milestones() {
        return draft;
    }

    List<Evidence> evidence() {
        return List.copyOf(rests.values());
    }

    /** The change with the evidence its actual day rests on. */
    MilestoneChange rested(MilestoneChange change) {
        var evidence = rests.get(change.milestone());
        return evidence == null
                ? change
                : new MilestoneChange(change.id(), change.project(), change.milestone(), change.name(), change.at(), change.by(),
                        change.field(), change.before(), change.after(), evidence.id());
    }

    Fate fate(Row row) {
        var id = id(row);
        var old = before.stream().filter(one -> one.id().equals(id)).findFirst();
        return old.isEmpty() ? Fate.NEW : old.get().equals(draft.get(id)) ? Fate.UNCHANGED : Fate.CHANGED;
    }
}
