package cn.chenghua.governance.responsibility.patrol;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.jspecify.annotations.Nullable;

/**
 * How often assets of a kind are to be looked at on a level, such as streets once a working day by communities. A later version
 * takes its place from its first day on; one with no times at all ends the duty.
 *
 * @param grade for assets of this grade only; null for all that have no regime of their own
 * @param months the months in which it is in force
 * @param coverDays within how many days the whole asset is to be seen; null for no rule
 * @param share how many per cent of the asset a look covers at least; null for all of it
 * @param source what it rests on
 * @param suggestion whether it was shipped and nobody has decided on it yet
 */
public record PatrolRegime(AssetKind kind, Level level, @Nullable Grade grade, LocalDate from, int times, Rhythm rhythm,
        Set<Month> months, boolean workingDaysOnly, @Nullable Integer coverDays, @Nullable Integer share, String source,
        boolean suggestion) {

    private static final int MOST = 20;
    private static final int LONGEST = 366;
    private static final int SOURCE = 500;
    private static final int WHOLE = 100;

    public PatrolRegime {
        Days.within("from", from);
        months = Collections.unmodifiableSet(months.isEmpty() ? EnumSet.noneOf(Month.class) : EnumSet.copyOf(months));
        source = Normalizer.normalize(source, Normalizer.Form.NFC).strip();
        if (times < 0 || times > MOST) {
            throw RegimeRefused.times(times, MOST);
        }
        if (months.isEmpty() && times > 0) {
            throw RegimeRefused.months();
        }
        if (coverDays != null && (coverDays < 1 || coverDays > LONGEST)) {
            throw RegimeRefused.cover(coverDays, LONGEST);
        }
        if (share != null && (share < 1 || share > WHOLE)) {
            throw RegimeRefused.share(share);
        }
        if (source.isEmpty() || source.codePointCount(0, source.length()) > SOURCE) {
            throw RegimeRefused.source(SOURCE);
        }
    }

    /** Whether a look on that day is asked for at all. */
    boolean counts(LocalDate day, WorkingCalendar calendar) {
        return months.contains(day.getMonth()) && (!workingDaysOnly || calendar.working(day));
    }

    /** How many looks see the whole asset. */
    int looksForAll() {
        return share == null ? 1 : (WHOLE + share - 1) / share;
    }

    boolean isFor(AssetKind ofKind, Level onLevel) {
        return kind == ofKind && level == onLevel;
    }
}
