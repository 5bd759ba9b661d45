package cn.chenghua.governance.district.persistence;

import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the last committed hierarchy; what a writing transaction sees of its own changes is never kept. */
@Component
class CachedHierarchies implements Hierarchies {

    private final JdbcClient jdbc;
    private final UnitRepository units;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    CachedHierarchies(JdbcClient jdbc, UnitRepository units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public Hierarchy current() {
        return at(version());
    }

    @Override
    public Hierarchy at(long version) {
        var last = kept.get();
        if (last != null && last.version == version) {
            return last.hierarchy;
        }
        var read = new Kept(version, new Hierarchy(units.findAll()));
        if (!writing()) {
            kept.set(read);
        }
        return read.hierarchy;
    }

    @Override
    public long version() {
        return jdbc.sql("select version from district_version").query(Long.class).single();
    }

    @Override
    public void changed() {
        jdbc.sql("update district_version set version = version + 1").update();
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private record Kept(long version, Hierarchy hierarchy) {
    }
}
