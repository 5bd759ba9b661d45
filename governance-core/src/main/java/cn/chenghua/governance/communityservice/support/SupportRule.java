package cn.chenghua.governance.communityservice.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

/** A rule of support, such as 成华区社区生活性服务企业扶持办法, from the draft until it is issued. */
@Entity
public class SupportRule extends Kept {

    private static final Flow<RuleState, RuleVerb> FLOW = Flow.of(
            Flow.move(RuleVerb.SUBMIT, RuleState.REVIEW, RuleState.DRAFT),
            Flow.move(RuleVerb.SEND_BACK, RuleState.DRAFT, RuleState.REVIEW),
            Flow.move(RuleVerb.APPROVE, RuleState.APPROVED, RuleState.REVIEW),
            Flow.move(RuleVerb.ISSUE, RuleState.ISSUED, RuleState.APPROVED),
            Flow.move(RuleVerb.WITHDRAW, RuleState.WITHDRAWN, RuleState.ISSUED));

    private String title;
    @Enumerated(EnumType.STRING)
    private RuleState state = RuleState.DRAFT;
    @Embedded
    private Steps steps = new Steps();

    protected SupportRule() {
    }

    /** A draft. */
    public SupportRule(UUID id, String title, Keeper keeper) {
        super(id, keeper);
        this.title = Wording.needed("title", title, 200);
    }

    void take(RuleVerb verb, LocalDate day, Evidence rests) {
        state = steps.take(FLOW, state, verb, day, rests);
    }

    /** Whether grants could be made by it on a day. */
    public boolean inForce(LocalDate day) {
        var issued = steps.last(RuleVerb.ISSUE);
        var withdrawn = steps.last(RuleVerb.WITHDRAW);
        return issued.isPresent() && !day.isBefore(issued.get().day())
                && (withdrawn.isEmpty() || day.isBefore(withdrawn.get().day()));
    }

    public List<RuleVerb> open() {
        return FLOW.open(state);
    }

    public String title() {
        return title;
    }

    public RuleState state() {
        return state;
    }

    public List<StepTaken> steps() {
        return steps.all();
    }
}
