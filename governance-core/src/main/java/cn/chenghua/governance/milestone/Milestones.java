package cn.chenghua.governance.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;

/**
 * The milestones of one project in their order, at most 60, such as 签约 → 拆除 → 建成. It keeps names apart, the order free of
 * rings, and no actual day before that of a predecessor. What counts for a target are the project's stages, not these.
 */
@Entity
public class Milestones {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "milestones";
    static final int MOST = 60;

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    private @Nullable Instant reportedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "milestone", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    protected Milestones() {
    }

    /** The milestones of a project that has none yet. */
    public Milestones(UUID project) {
        this.project = project;
    }

    /** The same apart from what is kept, to try changes on. */
    Milestones draft() {
        var draft = new Milestones(project);
        draft.version = version;
        draft.reportedAt = reportedAt;
        draft.milestones.addAll(milestones);
        return draft;
    }

    /** Takes over what was tried on a draft. */
    void become(Milestones draft) {
        milestones.clear();
        milestones.addAll(draft.milestones);
    }

    /** Adds one, for a stage where {@code stage} is given. */
    void add(UUID id, @Nullable String stage, DescribeMilestone wish, List<Step> steps, LocalDate today) {
        if (milestones.size() >= MOST) {
            throw MilestoneRefused.tooMany(MOST);
        }
        if (milestones.stream().anyMatch(other -> other.id().equals(id))) {
            throw MilestoneRefused.exists(id);
        }
        if (stage != null && steps.stream().noneMatch(step -> step.stage().equals(stage))) {
            throw MilestoneRefused.noStage(stage, String.join(", ", steps.stream().map(Step::stage).toList()));
        }
        if (stage != null && milestones.stream().anyMatch(other -> stage.equals(other.stage()))) {
            throw MilestoneRefused.stageTaken(stage, wish.name());
        }
        var blank = new Milestone(id, wish.name(), stage, null, null, null, "", 0, null, null, null, null);
        put(milestones.size(), blank, wish, steps, today);
    }

    /** Says anew what one is called, when it is planned and expected, who answers for it and what it follows. */
    void change(UUID id, DescribeMilestone wish, List<Step> steps, LocalDate today) {
        var at = position(id);
        put(at, milestones.get(at), wish, steps, today);
    }

    private void put(int at, Milestone old, DescribeMilestone wish, List<Step> steps, LocalDate today) {
        if (milestones.stream().anyMatch(other -> !other.id().equals(old.id()) && other.name().equals(wish.name()))) {
            throw MilestoneRefused.nameTaken(wish.name());
        }
        if (old.stage() != null && wish.planned() != null) {
            throw MilestoneRefused.ofStage("planned", wish.name());
        }
        var tried = draft();
        var next = old.as(wish);
        if (at == tried.milestones.size()) {
            tried.milestones.add(next);
        } else {
            tried.milestones.set(at, next);
        }
        var forecast = wish.forecast();
        if (forecast != null && !Objects.equals(forecast, old.forecast())) {
            if (tried.seen(steps).get(at).done()) {
                throw MilestoneRefused.forecastDone(wish.name());
            }
            if (forecast.isBefore(today)) {
                throw MilestoneRefused.forecastPassed(forecast, today);
            }
        }
        if (!Objects.equals(wish.predecessor(), old.predecessor())) {
            Order.check(tried.seen(steps), at);
        }
        become(tried);
    }

    /**
     * Puts down that one was reached. Refused are a day to come, a day before that of its predecessor, one whose predecessor is
     * open, evidence of too weak a kind, and one that stands for a stage, which is reported at the project.
     */
    void reach(UUID id, LocalDate day, Evidence.Kind rests, UUID evidence, List<Step> steps, LocalDate today) {
        var at = position(id);
        var milestone = milestones.get(at);
        if (milestone.stage() != null) {
            throw MilestoneRefused.ofStage("actual", milestone.name());
        }
        if (milestone.done()) {
            throw MilestoneRefused.reached(milestone.name(), milestone.actual());
        }
        if (Days.within("actual", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        var needs = milestone.needs();
        if (needs != null && needs.compareTo(rests) > 0) {
            throw MilestoneRefused.evidence(needs);
        }
        var tried = draft();
        tried.milestones.set(at, milestone.on(milestone.planned(), day, evidence));
        Order.check(tried.seen(steps), at);
        become(tried);
    }

    /** Takes an actual day back; refused while a milestone that follows is reached. */
    void reopen(UUID id, List<Step> steps) {
        var at = position(id);
        var milestone = milestones.get(at);
        if (milestone.stage() != null) {
            throw MilestoneRefused.ofStage("actual", milestone.name());
        }
        if (!milestone.done()) {
            throw MilestoneRefused.notReached(milestone.name());
        }
        seen(steps).stream().filter(other -> id.equals(other.predecessor()) && other.done()).findFirst().ifPresent(other -> {
            throw MilestoneRefused.follows(other.name(), milestone.name());
        });
        milestones.set(at, milestone.on(milestone.planned(), null, null));
    }

    /** Takes one away that was added by mistake; refused once it is reached or another follows it. */
    void remove(UUID id) {
        var at = position(id);
        var milestone = milestones.get(at);
        if (milestone.done()) {
            throw MilestoneRefused.reached(milestone.name(), milestone.actual());
        }
        milestones.stream().filter(other -> id.equals(other.predecessor())).findFirst().ifPresent(other -> {
            throw MilestoneRefused.follows(other.name(), milestone.name());
        });
        milestones.remove(at);
    }

    /** Remembers when something was last said. */
    void reported(Instant now) {
        reportedAt = now;
    }

    /** All of them with the days of the project's stages. */
    public List<Milestone> seen(List<Step> steps) {
        return Milestone.seen(milestones, steps);
    }

    public Milestone get(UUID id) {
        return milestones.get(position(id));
    }

    public List<Milestone> all() {
        return Collections.unmodifiableList(milestones);
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public @Nullable Instant reportedAt() {
        return reportedAt;
    }

    private int position(UUID id) {
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).id().equals(id)) {
                return i;
            }
        }
        throw MilestoneRefused.unknown(id);
    }
}
