package cn.chenghua.governance.renewal.circle;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How well a position is known; what is only assumed is counted and said, but not reckoned with. */
public enum PositionQuality {
    /** Surveyed, or the point of a gazetteer. */
    EXACT("A"),
    /** The middle of the street of its address or name. */
    STREET("B", "S"),
    /** The metro station it is named after. */
    STATION("C"),
    /** A gazetteer's point that another source contradicts. */
    DOUBTFUL("AX"),
    /** The middle of a zone or polygon. */
    ZONE("E", "Z"),
    /** Assumed without a source, or said to be unknown. */
    ASSUMED("D", "NONE");

    private final String[] marks;

    PositionQuality(String... marks) {
        this.marks = marks;
    }

    public boolean believable() {
        return this == EXACT || this == STREET || this == STATION;
    }

    /** By its name or its mark in files, such as {@code S}. */
    public static Optional<PositionQuality> of(@Nullable String mark) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(mark)
                || Arrays.stream(one.marks).anyMatch(known -> known.equalsIgnoreCase(mark))).findFirst();
    }
}
