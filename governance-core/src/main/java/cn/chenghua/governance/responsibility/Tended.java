package cn.chenghua.governance.responsibility;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** What rights, days and posts ask of an asset: what it is, where it lies, who maintains it and until when, such as 一环路东一段 in 建设路街道. */
public interface Tended {

    UUID id();

    String number();

    AssetKind kind();

    UnitCode place();

    /** The unit or department that maintains it. */
    String responsible();

    /** From which day on it is no longer looked after. */
    @Nullable
    LocalDate retiredOn();

    /** Whether it is looked after on that day. */
    default boolean inUse(LocalDate day) {
        var retired = retiredOn();
        return retired == null || day.isBefore(retired);
    }
}
