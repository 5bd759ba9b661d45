package cn.chenghua.governance.communityservice.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;

/**
 * One walk through a service on the terminal of a station on a day, such as 6 steps passed and none failed; it is written once.
 *
 * @param passed steps that went through
 * @param failed steps that did not; with one of them the service counts as not usable
 */
public record TerminalTest(UUID id, UUID service, UUID station, LocalDate day, int passed, int failed, String note,
        UUID evidence, String by, Instant at) {

    private static final int LONG = 500;
    private static final int MOST = 1_000;

    public TerminalTest {
        Days.within("day", day);
        note = Wording.text("note", note, LONG);
        if (passed < 0 || failed < 0 || passed + failed < 1 || passed > MOST || failed > MOST) {
            throw TestRefused.steps(passed, failed);
        }
    }

    /** Whether the service can be done from end to end. */
    public boolean whole() {
        return failed == 0;
    }

    boolean says(RecordTest wish) {
        return service.equals(wish.service()) && station.equals(wish.station()) && day.equals(wish.day())
                && passed == wish.passed() && failed == wish.failed();
    }
}
