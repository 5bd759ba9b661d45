package cn.chenghua.governance.communityservice.burden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

/** What the records of other features say of communities; sums and lists come from one statement. */
public interface BurdenBook {

    /** The sums by community and month, without those that have nothing; plates as of the month's last day, or of today. */
    List<Sum> sums(Scope scope, YearMonth first, YearMonth last, LocalDate today);

    /** The records behind the sums of a month, the latest first; at most {@code limit}. */
    List<Entry> entries(Scope scope, YearMonth month, Sort sort, int limit);

    /** How many assets of each kind and grade posts of communities answered for on each of these days. */
    List<Care> care(Scope scope, List<LocalDate> days);

    /** What sort of record an entry is. */
    enum Sort {
        TASK, FORM
    }

    /** @param load without looks, which regimes ask for */
    record Sum(UnitCode community, YearMonth month, Load load) {
    }

    /**
     * One record.
     *
     * @param path of its page
     */
    record Entry(UnitCode community, LocalDate day, String label, String path, int fields, int uploads, int seconds) {
    }

    /** Assets of one kind and grade in the care of a community's posts on a day. */
    record Care(UnitCode community, LocalDate day, AssetKind kind, Grade grade, int assets) {
    }
}
