package cn.chenghua.governance.district.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Reorganisation;

/** A reorganisation in a table, its units by the names they bore on the day. */
record HistoryLine(LocalDate day, Reorganisation.Kind kind, List<String> from, List<String> to, String document, String reason,
        String by,
        Instant at) {

    static HistoryLine of(Reorganisation done, UnitNames names) {
        return new HistoryLine(done.day(), done.kind(), names.of(done.from(), done.day().minusDays(1)),
                names.of(done.to(), done.day()),
                done.document(), done.reason(), done.appliedByName(), done.appliedAt());
    }
}
