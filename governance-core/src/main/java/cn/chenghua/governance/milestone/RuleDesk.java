package cn.chenghua.governance.milestone;

import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.ProjectKinds;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets how long stages usually take and what their milestones must rest on; what is set holds for milestones added later. */
@Service
@Transactional
public class RuleDesk {

    private final StageTerms terms;
    private final ProjectKinds kinds;
    private final Clock clock;

    RuleDesk(StageTerms terms, ProjectKinds kinds, Clock clock) {
        this.terms = terms;
        this.kinds = kinds;
        this.clock = clock;
    }

    public void agree(Actor actor, String kind, String stage, int workingDays, Evidence.@Nullable Kind needs) {
        actor.check(Right.DEFINE_TARGETS);
        kinds.get(kind).stage(stage);
        var term = terms.of(kind, stage);
        term.agree(workingDays, needs, actor.username(), clock.instant());
        terms.save(term);
    }
}
