package cn.chenghua.governance.site;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells what means "the database cannot do it just now" from all other failures: no connection, frozen, locked, full, too slow. */
final class DatabaseTrouble {

    /** SQLSTATE classes: connection, rolled back, resources, intervention, system; see the appendix of PostgreSQL's manual. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04");

    private DatabaseTrouble() {
    }

    static boolean in(Throwable thrown) {
        return Causes.of(thrown).anyMatch(DatabaseTrouble::is);
    }

    /** The states in the chain, which tell an operator what the texts, full of values, must not. */
    static String states(Throwable thrown) {
        var states = Causes.of(thrown).flatMap(at -> at instanceof SQLException sql ? Stream.ofNullable(sql.getSQLState()) : null)
                .distinct().toList();
        return String.join(" ", states);
    }

    private static boolean is(Throwable thrown) {
        return switch (thrown) {
            case DataAccessResourceFailureException _,TransientDataAccessException _,RecoverableDataAccessException _,CannotCreateTransactionException _,SQLTransientException _,SQLRecoverableException _ ->
                true;
            case SQLException sql -> says(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean says(@org.jspecify.annotations.Nullable String state) {
        return state != null && state.length() == 5 && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }
}
