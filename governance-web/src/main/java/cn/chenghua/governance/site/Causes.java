package cn.chenghua.governance.site;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain of causes of an exception, and its account for the log: few lines, no texts that may hold somebody's data. */
final class Causes {

    private static final int LONGEST = 1_600;
    private static final int FRAMES = 6;
    private static final String OWN = "cn.chenghua.governance";

    private Causes() {
    }

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    /** Each cause by its class, and where in our code it came up. */
    static String brief(Throwable thrown) {
        var text = of(thrown).map(Causes::line).collect(Collectors.joining("\n caused by "));
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String line(Throwable thrown) {
        var frames = thrown.getStackTrace();
        var own = Arrays.stream(frames).filter(frame -> frame.getClassName().startsWith(OWN)).limit(FRAMES);
        var state = thrown instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return thrown.getClass().getName() + state + Stream.concat(Arrays.stream(frames).limit(2), own).distinct()
                .map(frame -> "\n  at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }
}
