package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Reorganisation.Kind;

import org.jspecify.annotations.Nullable;

/**
 * The wish to change units on a day, such as merging 桃蹊路街道 into 双水碾街道; whether it is possible shows when it meets the
 * units as they are.
 *
 * @param from the units that change: merged, split, renamed, moved, or split earlier and now settled
 * @param to what they become; for a move the new parent
 * @param children where the communities of a split unit go; one left out stays undecided
 */
public record Reorganise(LocalDate day, Kind kind, List<UnitCode> from, List<Heir> to, List<Child> children, String document,
        String reason) {

    public Reorganise {
        from = List.copyOf(from);
        to = List.copyOf(to);
        children = List.copyOf(children);
        document = document.strip();
        reason = reason.strip();
    }

    List<UnitCode> heirs() {
        return to.stream().map(Heir::code).toList();
    }

    /** A unit that takes over; names and parent only where it is new, or renamed. */
    public record Heir(UnitCode code, @Nullable String name, @Nullable String nameEn, @Nullable UnitCode parent) {
        public static Heir existing(UnitCode code) {
            return new Heir(code, null, null, null);
        }
    }

    /** A community of a split sub-district and the heir it goes to. */
    public record Child(UnitCode code, UnitCode parent) {
    }
}
