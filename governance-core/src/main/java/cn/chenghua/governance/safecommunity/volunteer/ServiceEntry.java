package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/**
 * Time a member served on a day.
 *
 * @param begins minutes since midnight, at most 1,440
 * @param third whether somebody else than the member entered it, so that it never counts
 */
@Embeddable
public record ServiceEntry(UUID id, LocalDate day, int begins, int ends, String activity, String enteredBy, boolean third,
        @Enumerated(EnumType.STRING) State state, @Nullable String decidedBy, String reason) {

    private static final int MIDNIGHT = 1_440;

    public ServiceEntry {
        activity = Said.needed("activity", activity, 200);
        if (begins < 0 || ends > MIDNIGHT || ends <= begins) {
            throw ServiceRefused.time(begins, ends);
        }
    }

    /** As a member or somebody else enters it. */
    static ServiceEntry entered(UUID id, Served served, String by, boolean third) {
        return new ServiceEntry(id, served.day(), served.begins(), served.ends(), served.activity(), by, third, State.ENTERED,
                null, "");
    }

    ServiceEntry decided(State to, String by, String why) {
        return new ServiceEntry(id, day, begins, ends, activity, enteredBy, third, to, by, why);
    }

    public int minutes() {
        return ends - begins;
    }

    /** When it began, such as 09:00. */
    public String from() {
        return Served.shown(begins);
    }

    /** When it ended, such as 11:00. */
    public String to() {
        return Served.shown(ends);
    }

    boolean overlaps(ServiceEntry other) {
        return state != State.REFUSED && other.state != State.REFUSED && day.equals(other.day) && begins < other.ends
                && other.begins < ends;
    }

    boolean same(ServiceEntry other) {
        return day.equals(other.day) && begins == other.begins && ends == other.ends && activity.equals(other.activity);
    }

    /** How far an entry is. */
    public enum State {
        ENTERED, CONFIRMED, REFUSED
    }
}
