package cn.chenghua.governance.plan.persistence;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.plan.Targets;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the last committed plan and its targets behind the plan's version. */
@Component
class CachedTargets implements Targets {

    private final JdbcClient jdbc;
    private final TargetRepository targets;
    private final PlanRepository plans;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    CachedTargets(JdbcClient jdbc, TargetRepository targets, PlanRepository plans) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.plans = plans;
    }

    @Override
    public List<Target> all() {
        return at(jdbc.sql("select version from plan_version").query(Long.class).single());
    }

    @Override
    public List<Target> at(long version) {
        return keptAt(version).targets;
    }

    @Override
    public Plan planAt(long version) {
        return keptAt(version).plan;
    }

    private Kept keptAt(long version) {
        var last = kept.get();
        if (last != null && last.version == version) {
            return last;
        }
        var read = new Kept(version, List.copyOf(targets.findAllByOrderByCode()), plans.findAll().getFirst());
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            kept.set(read);
        }
        return read;
    }

    private record Kept(long version, List<Target> targets, Plan plan) {
    }
}
