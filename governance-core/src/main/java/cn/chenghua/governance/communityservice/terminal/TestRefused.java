package cn.chenghua.governance.communityservice.terminal;

import java.time.LocalDate;

import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.district.Refusal;

/** A terminal test that cannot be so, such as at a station out of service; its code tells which rule. */
public final class TestRefused extends Refusal {

    private TestRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static TestRefused steps(int passed, int failed) {
        return new TestRefused("services.test.steps", "passed", passed, failed);
    }

    static TestRefused outOfService(String station, LocalDate day) {
        return new TestRefused("services.test.station", "station", station, day.toString());
    }

    static TestRefused before(LocalDate day, LocalDate last) {
        return new TestRefused("services.test.before", "day", day.toString(), last.toString());
    }

    static TestRefused gate() {
        return new TestRefused("services.test.gate", "stage", ServiceItem.TESTED);
    }
}
