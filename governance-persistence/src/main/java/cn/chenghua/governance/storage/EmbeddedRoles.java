package cn.chenghua.governance.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * The two roles of the embedded database: one owns the tables and migrates them, the other works with their rows. Their
 * passwords are drawn at each start and kept nowhere.
 */
record EmbeddedRoles(String ownerPassword, String applicationPassword) {

    static final String OWNER = "governance_owner";
    static final String APPLICATION = "governance_app";
    private static final String FOREIGN = """
            select format('alter %s %I owner to governance_owner',
                          case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end, c.relname)
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S', 'v')
               and c.relowner <> 'governance_owner'::regrole
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S')
            union all
            select format('alter function %s owner to governance_owner', p.oid::regprocedure)
              from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proowner <> 'governance_owner'::regrole
            """;

    /** Makes the roles where they are missing, gives them new passwords, and hands over what an older version left. */
    static EmbeddedRoles renew(String superuserUrl) throws SQLException {
        var roles = new EmbeddedRoles(Passwords.draw(), Passwords.draw());
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            role(connection, OWNER, roles.ownerPassword);
            role(connection, APPLICATION, roles.applicationPassword);
            execute(connection, "alter database postgres owner to governance_owner");
            execute(connection, "alter schema public owner to governance_owner");
            execute(connection, "revoke temporary on database postgres from public");
            for (var statement : foreign(connection)) {
                execute(connection, statement);
            }
        }
        return roles;
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "'")) {
            if (!found.next()) {
                execute(connection, "create role " + name);
            }
        }
        execute(connection, "alter role " + name
                + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password + "'");
    }

    private static ArrayList<String> foreign(Connection connection) throws SQLException {
        var statements = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(FOREIGN)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
