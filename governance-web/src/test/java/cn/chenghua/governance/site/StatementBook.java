package cn.chenghua.governance.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the statements the application sends while something is done, with the values in place; else it stands aside. */
public final class StatementBook implements BeanPostProcessor {

    private volatile @Nullable List<String> open;

    /** The statements sent meanwhile by any thread, in order; begin and commit are not among them. */
    public synchronized List<String> during(Work work) throws Exception {
        var noted = Collections.synchronizedList(new ArrayList<String>());
        open = noted;
        try {
            work.run();
        } finally {
            open = null;
        }
        return List.copyOf(noted);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    /** What is watched. */
    public interface Work {
        void run() throws Exception;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var notes = open;
            return notes == null ? connection : proxy(Connection.class, connection, (method, arguments, answer) -> {
                if (answer instanceof PreparedStatement statement && arguments != null) {
                    return prepared(statement, (String) arguments[0], notes);
                }
                return answer instanceof Statement statement ? plain(statement, notes) : answer;
            });
        }
    }

    private static Statement plain(Statement statement, List<String> notes) {
        return proxy(Statement.class, statement, (method, arguments, answer) -> {
            if (method.getName().startsWith("execute") && arguments != null) {
                notes.add((String) arguments[0]);
            }
            return answer;
        });
    }

    private static PreparedStatement prepared(PreparedStatement statement, String sql, List<String> notes) {
        Map<Integer, String> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments, answer) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1
                    && arguments[0] instanceof Integer place) {
                values.put(place, method.getName().equals("setNull") ? "null" : literal(arguments[1]));
            } else if (method.getName().startsWith("execute")) {
                notes.add(filled(sql, values));
            }
            return answer;
        });
    }

    private static String filled(String sql, Map<Integer, String> values) {
        var pieces = sql.split("\\?", -1);
        var text = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            text.append(values.getOrDefault(i, "?")).append(pieces[i]);
        }
        return text.toString();
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Object[] cells ->
                Arrays.stream(cells).map(StatementBook::literal).collect(Collectors.joining(", ", "array[", "]"));
            default -> "'" + value.toString().replace("'", "''") + "'";
        };
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
            try {
                return after.call(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }));
    }

    private interface After {
        @Nullable
        Object call(Method method, Object @Nullable [] arguments, @Nullable Object answer);
    }
}
