package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/** Lists of projects; the list and its count come from one predicate. */
public interface ProjectLines {

    /** At most {@code limit} lines in the order of the numbers, beginning after a number. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** For each stage how many have it as their latest, and the {@code each} that are due first; under the empty text those without one. */
    List<Column> board(Filter filter, int each);

    /** How many lie in each unit. */
    Map<UnitCode, Integer> byUnit(Filter filter);

    /** At most {@code limit} projects whose position is known. */
    List<Spot> spots(Filter filter, int limit);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * What to list.
     *
     * @param scope the units whose records may be seen, narrowed to the chosen one
     * @param text part of a name or number, or empty
     * @param kinds only these kinds; none means all, likewise for classes and phases
     * @param stage only projects whose latest stage this is
     * @param lateOn only projects with a stage overdue on that day
     * @param group only projects that sit in this group
     */
    record Filter(Scope scope, String text, List<String> kinds, List<String> classes, List<String> phases, @Nullable String stage,
            @Nullable LocalDate lateOn, @Nullable UUID group) {
        public Filter {
            kinds = List.copyOf(kinds);
            classes = List.copyOf(classes);
            phases = List.copyOf(phases);
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        /** The pieces that a name or number with the text in it must have. */
        public String[] pieces() {
            return Texts.pieces(text);
        }

        public static Filter all(Scope scope) {
            return new Filter(scope, "", List.of(), List.of(), List.of(), null, null, null);
        }
    }

    /** The projects of one latest stage. */
    record Column(String stage, int count, List<Card> cards) {
    }

    /** One project on a board. */
    record Card(UUID id, String number, String name, UnitCode place, String responsible, @Nullable LocalDate dueOn) {
    }

    /** One project on a map. */
    record Spot(UUID id, String number, String name, String kind, @Nullable String stage, @Nullable LocalDate dueOn,
            Position position) {
    }

    /** One project of a list, with its stages in order. */
    record Line(UUID id, long version, String number, String name, String kind, UnitCode place, @Nullable String classCode,
            @Nullable String phase, String responsible, @Nullable BigDecimal budget, Measures measures, @Nullable String stage,
            @Nullable LocalDate dueOn, List<Step> steps) {
        public boolean late(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }
    }
}
