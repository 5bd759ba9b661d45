package cn.chenghua.governance.safecommunity.warning.persistence;

import java.util.List;

import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of signals; they change only by migration, so answers come from memory. */
@Component
class SignalKinds {

    private final JdbcClient jdbc;
    private volatile @Nullable List<SignalKind> read;

    SignalKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignalKind> all() {
        var known = read;
        if (known == null) {
            known = jdbc.sql("select code, source, name, name_en, measure from warning_signal_kind order by position")
                    .query((row, _) -> new SignalKind(row.getString(1), SignalSource.valueOf(row.getString(2)), row.getString(3),
                            row.getString(4), row.getString(5)))
                    .list();
            read = known;
        }
        return known;
    }
}
