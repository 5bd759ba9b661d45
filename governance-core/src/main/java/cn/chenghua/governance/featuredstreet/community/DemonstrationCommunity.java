package cn.chenghua.governance.featuredstreet.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/**
 * How a demonstration community stands beside its project, such as 和美社区: named on 2018-09-10, to be checked anew a year later. A
 * name needs a review that passed.
 */
@Entity
public class DemonstrationCommunity {

    private static final Flow<NamingState, NamingVerb> FLOW = Flow.of(
            Flow.move(NamingVerb.APPLY, NamingState.APPLIED, NamingState.OPEN),
            Flow.move(NamingVerb.PLAN, NamingState.PLANNED, NamingState.APPLIED),
            Flow.move(NamingVerb.SUPPORT, NamingState.SUPPORTED, NamingState.PLANNED),
            Flow.move(NamingVerb.PASS, NamingState.REVIEWED, NamingState.SUPPORTED),
            Flow.move(NamingVerb.FAIL, NamingState.SUPPORTED, NamingState.SUPPORTED, NamingState.REVIEWED),
            Flow.move(NamingVerb.NAME, NamingState.NAMED, NamingState.REVIEWED),
            Flow.move(NamingVerb.RECHECK_HELD, NamingState.NAMED, NamingState.NAMED, NamingState.DOUBTED),
            Flow.move(NamingVerb.RECHECK_FAILED, NamingState.DOUBTED, NamingState.NAMED, NamingState.DOUBTED),
            Flow.move(NamingVerb.WITHDRAW, NamingState.SUPPORTED, NamingState.NAMED, NamingState.DOUBTED));

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private NamingState state = NamingState.OPEN;
    private @Nullable LocalDate dueOn;
    @Embedded
    private Steps steps = new Steps();

    protected DemonstrationCommunity() {
    }

    /** A community that has not applied. */
    public DemonstrationCommunity(UUID projectId) {
        this.projectId = projectId;
    }

    /** Takes the next step; refused out of order, such as naming before the review. */
    public void take(NamingVerb verb, LocalDate day, Evidence rests, int recheckDays) {
        state = steps.take(FLOW, state, verb, day, rests);
        dueOn = verb == NamingVerb.NAME || verb == NamingVerb.RECHECK_HELD
                ? day.plusDays(recheckDays)
                : state.named() ? dueOn : null;
    }

    /** The steps that may be taken now. */
    public List<NamingVerb> open() {
        return FLOW.open(state);
    }

    public UUID projectId() {
        return projectId;
    }

    public NamingState state() {
        return state;
    }

    /** When the name is to be checked anew; null without one. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public List<StepTaken> steps() {
        return steps.all();
    }

    public Optional<StepTaken> last(NamingVerb verb) {
        return steps.last(verb);
    }

    /** Grows with every step. */
    public long version() {
        return steps.all().size();
    }
}
