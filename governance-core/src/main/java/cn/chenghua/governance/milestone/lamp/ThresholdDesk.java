package cn.chenghua.governance.milestone.lamp;

import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets from which values on the lamps light; every lamp follows at once, for none is kept. */
@Service
@Transactional
public class ThresholdDesk {

    private final Thresholds thresholds;
    private final Clock clock;

    ThresholdDesk(Thresholds thresholds, Clock clock) {
        this.thresholds = thresholds;
        this.clock = clock;
    }

    public void agree(Actor actor, Policy policy, long expected, int yellow, int red, boolean active) {
        actor.check(Right.DEFINE_TARGETS);
        var threshold = thresholds.all().stream().filter(one -> one.policy() == policy).findFirst().orElseThrow();
        threshold.agree(expected, yellow, red, active, actor.username(), clock.instant());
        thresholds.save(threshold);
    }
}
