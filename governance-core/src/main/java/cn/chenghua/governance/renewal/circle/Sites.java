package cn.chenghua.governance.renewal.circle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A register that knows public facilities; what several registers know is put together. */
public interface Sites {

    /** The facilities that are open on a day, and those that cannot be placed. */
    Found on(LocalDate day);

    /** What a register knows: what can be placed, and how much cannot. */
    record Found(List<Site> sites, List<Unplaced> unplaced) {
        public Found {
            sites = List.copyOf(sites);
            unplaced = List.copyOf(unplaced);
        }
    }

    /** How many facilities are left out, and why; the class is null where it is what is missing. */
    record Unplaced(@Nullable FacilityClass facilityClass, Why why, int count) {
    }

    /** Why a facility cannot be placed. */
    enum Why {
        NO_CLASS, NO_POSITION, DOUBTFUL_POSITION
    }
}
