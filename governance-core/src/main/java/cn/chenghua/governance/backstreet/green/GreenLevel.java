package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/**
 * One of the five levels of green, such as level two: greenways, 620 km of which target B24 promises. Level five, micro
 * green, has no number in the plan's text and hence no target.
 */
public enum GreenLevel {
    ECO_ZONE("eco_zone", "B23", "in_place"), GREENWAY("greenway", "B24", "opened"), PARK("park", "B25", "completed"), POCKET(
            "garden", "B26", "completed"), MICRO("garden", null, "completed");

    private static final String POCKET_CLASS = "pocket";
    private static final String MICRO_CLASS = "micro";
    private final String kind;
    private final @Nullable String target;
    private final String built;

    GreenLevel(String kind, @Nullable String target, String built) {
        this.kind = kind;
        this.target = target;
        this.built = built;
    }

    /** The level of a project of that kind and class; nothing for a kind that is not green. */
    public static Optional<GreenLevel> of(String kind, @Nullable String classCode) {
        if (kind.equals(MICRO.kind)) {
            return Optional.of(MICRO_CLASS.equals(classCode) ? MICRO : POCKET);
        }
        return Arrays.stream(values()).filter(level -> level.kind.equals(kind)).findFirst();
    }

    /** The kinds of all levels, each once. */
    public static List<String> kinds() {
        return Arrays.stream(values()).map(GreenLevel::kind).distinct().toList();
    }

    public String kind() {
        return kind;
    }

    /** The classes of its projects; an empty one for a project without a class, none where the class does not matter. */
    public List<String> classes() {
        return switch (this) {
            case POCKET -> List.of(POCKET_CLASS, "");
            case MICRO -> List.of(MICRO_CLASS);
            default -> List.of();
        };
    }

    /** The target that promises it as a whole; nothing for micro green. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** The stage from which it is there to be seen. */
    public String built() {
        return built;
    }

    public int number() {
        return ordinal() + 1;
    }

    /** Metres for greenways, square metres for the rest. */
    public Dimension dimension() {
        return this == GREENWAY ? Dimension.METRES : Dimension.SQUARE_METRES;
    }

    @Nullable
    BigDecimal amount(Measures measures) {
        return measures.in(dimension());
    }

    Measures with(Measures measures, BigDecimal amount) {
        return this == GREENWAY
                ? new Measures(amount, measures.squareMetres(), measures.yuan(), measures.hours())
                : new Measures(measures.metres(), amount, measures.yuan(), measures.hours());
    }
}
