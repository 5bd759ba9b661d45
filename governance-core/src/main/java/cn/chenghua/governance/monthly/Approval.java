package cn.chenghua.governance.monthly;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a party said to the reports of a month: passed on or sent back, with how many reports there were.
 *
 * @param reason why they were sent back, or why the district stood in for the party
 */
public record Approval(YearMonth month, Party party, boolean granted, String reason, int reports, String givenBy,
        String givenByName, Instant givenAt) {

    /** Who approves, from below: each only after those under it. */
    public enum Level {
        SUBDISTRICT, DEPARTMENT, DISTRICT
    }

    /**
     * One that approves, such as 建设路街道 by its code or 成华区住建局 by its name.
     *
     * @param key code of the unit, or name of the department
     */
    public record Party(Level level, String key) implements Comparable<Party> {
        @Override
        public int compareTo(Party other) {
            var byLevel = level.compareTo(other.level);
            return byLevel != 0 ? byLevel : key.compareTo(other.key);
        }
    }
}
