package cn.chenghua.governance.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections of the quick lane, and of the slow one to what says that it takes long. */
class TwoLanes extends DelegatingDataSource {

    private static final ScopedValue<Boolean> SLOW = ScopedValue.newInstance();
    private final Supplier<? extends DataSource> slow;

    TwoLanes(DataSource quick, Supplier<? extends DataSource> slow) {
        super(quick);
        this.slow = slow;
    }

    /** Whatever connection {@code work} asks for meanwhile comes from the slow lane. */
    static void slowly(Runnable work) {
        ScopedValue.where(SLOW, true).run(work);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return SLOW.orElse(false) ? slow.get().getConnection() : super.getConnection();
    }
}
