package cn.chenghua.governance.supervision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.supervision.CaseEntry.Level;

/**
 * The working days that steps of a case may take, such as 2 for the decision on an appeal. Sources give none, so all of them
 * are settings with a default that says so.
 */
public record CaseLimits(Map<Name, Integer> days) {

    private static final int LONGEST = 250;

    public CaseLimits {
        var all = new EnumMap<Name, Integer>(Name.class);
        for (var name : Name.values()) {
            all.put(name, days.getOrDefault(name, name.usual));
        }
        all.forEach((name, value) -> {
            if (value < 1 || value > LONGEST) {
                throw CaseRefused.limit(name.name(), value, LONGEST);
            }
        });
        if (of(all, Name.URGE_UNIT) >= of(all, Name.URGE_HEAD) || of(all, Name.URGE_HEAD) >= of(all, Name.URGE_OFFICE)) {
            throw CaseRefused.ladder();
        }
        days = Map.copyOf(all);
    }

    public static CaseLimits usual() {
        return new CaseLimits(Map.of());
    }

    private static int of(Map<Name, Integer> days, Name name) {
        return Objects.requireNonNull(days.get(name));
    }

    public int of(Name name) {
        return of(days, name);
    }

    int handOver() {
        return of(Name.HAND_OVER);
    }

    int accept() {
        return of(Name.ACCEPT);
    }

    int decide() {
        return of(Name.DECIDE);
    }

    int review() {
        return of(Name.REVIEW);
    }

    /** After how many working days behind the limit a level is urged. */
    public int urge(Level level) {
        return of(switch (level) {
            case UNIT -> Name.URGE_UNIT;
            case HEAD -> Name.URGE_HEAD;
            case DISTRICT_OFFICE -> Name.URGE_OFFICE;
        });
    }

    /** What is limited, with the default in working days. */
    public enum Name {
        /** From the registration to the hand-over. */
        HAND_OVER(1),
        /** From the hand-over to the unit's acceptance. */
        ACCEPT(1),
        /** The limit offered for a new case. */
        CASE(10),
        /** From an appeal to the decision. */
        DECIDE(2),
        /** From the last report to the close-out or return. */
        REVIEW(3),
        /** Behind the limit until the unit is urged. */
        URGE_UNIT(1),
        /** Behind the limit until its head is. */
        URGE_HEAD(3),
        /** Behind the limit until the district office is told. */
        URGE_OFFICE(5);

        private final int usual;

        Name(int usual) {
            this.usual = usual;
        }

        public int usual() {
            return usual;
        }
    }
}
