package cn.chenghua.governance.communityservice.station;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A station that cannot be so, such as closed before it opened; its code tells which rule. */
public final class StationRefused extends Refusal {

    private StationRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static StationRefused closed(LocalDate day) {
        return new StationRefused("services.station.closed", "stage", day.toString());
    }

    static StationRefused neverOpened(LocalDate day) {
        return new StationRefused("services.station.opened.never", "day", day.toString());
    }

    static StationRefused closedEarly(LocalDate closed, LocalDate opened) {
        return new StationRefused("services.station.closed.early", "day", closed.toString(), opened.toString());
    }

    static StationRefused reopenedEarly(LocalDate day, LocalDate closed) {
        return new StationRefused("services.station.reopened.early", "day", day.toString(), closed.toString());
    }
}
