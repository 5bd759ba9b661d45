package cn.chenghua.governance.casework;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which rules, holidays and units hold, told by one statement. */
@FunctionalInterface
public interface TermVersions {

    Versions read();

    /** @param rules the id of the version of rules that was set last; null where none was set */
    record Versions(@Nullable UUID rules, int number, long calendar, long units) {
    }
}
