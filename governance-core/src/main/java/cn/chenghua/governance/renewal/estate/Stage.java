package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A stage of an estate's project and what every applicable component must have done for it. */
enum Stage {
    AGREED(Deed.AGREED), MOVED(Deed.MOVED), TRANSFERRED(Deed.TRANSFERRED), HANDED_OVER(Deed.MOVED, Deed.TRANSFERRED);

    private final List<Deed> needed;

    Stage(Deed... needed) {
        this.needed = List.of(needed);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day on which the last component made the stage true; null while one is missing. */
    @Nullable
    LocalDate day(Handover handover) {
        var last = LocalDate.MIN;
        for (var strand : handover.strands()) {
            var since = strand.exemptOn();
            for (var deed : needed) {
                var day = strand.applicable() ? handover.day(strand.component(), deed) : since;
                if (day == null) {
                    return null;
                }
                last = day.isAfter(last) ? day : last;
            }
        }
        return last;
    }
}
