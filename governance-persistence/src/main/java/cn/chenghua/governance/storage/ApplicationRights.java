package cn.chenghua.governance.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the application's role, after each migration, what it needs and no more: it may read and write rows, but in tables
 * that refuse changes only add them, and it owns nothing.
 */
public final class ApplicationRights implements Callback {

    private static final Logger log = LoggerFactory.getLogger(ApplicationRights.class);
    private static final String GRANTS = """
            select format(case when exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                             where t.tgrelid = c.oid and p.proname = 'refuse_change')
                               then 'revoke all on %1$I from %2$I; grant select, insert on %1$I to %2$I'
                               else 'grant select, insert, update, delete on %1$I to %2$I' end, c.relname, ?)
              from pg_class c
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> 'flyway_schema_history'
            union all
            select format('grant usage, select on sequence %I to %I', c.relname, ?)
              from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
            union all
            select format('grant usage on schema %I to %I', current_schema(), ?)""";
    private final String application;

    public ApplicationRights(String application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            grant(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The rights of the database role " + application + " could not be set", e);
        }
    }

    private void grant(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var who = statement.executeQuery("select current_user = '" + application.replace("'", "''") + "'")) {
            who.next();
            if (who.getBoolean(1)) {
                log.warn("The application's database role {} owns the tables, so the database itself does not keep it from "
                        + "changing the audit trail. Use two roles: see docs/operations.md", application);
                return;
            }
        }
        for (var sql : grants(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private ArrayList<String> grants(Connection connection) throws SQLException {
        var grants = new ArrayList<String>();
        try (var statement = connection.prepareStatement(GRANTS)) {
            for (var at = 1; at <= 3; at++) {
                statement.setString(at, application);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    grants.add(rows.getString(1));
                }
            }
        }
        return grants;
    }

    @Override
    public String getCallbackName() {
        return "application rights";
    }
}
