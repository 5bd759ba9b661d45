package cn.chenghua.governance.featuredstreet.smart;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of smart estates with their subsystems; the list and its sums come from one predicate. */
public interface SmartLines {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    int count(Filter filter);

    /** By subsystem how many estates have it in each state; those of which nothing was said are left out. */
    Map<String, Map<FittingState, Integer>> matrix(Filter filter);

    /** What to list; with a subsystem and a state only estates where it stands so. */
    record Filter(Scope scope, String text, @Nullable String stage, @Nullable String subsystem, @Nullable FittingState state) {

        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** One estate with how its subsystems stand; one of which nothing was said is missing. */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String stage,
            Map<String, FittingState> fittings) {

        public FittingState of(String subsystem) {
            return fittings.getOrDefault(subsystem, FittingState.NOT_PLANNED);
        }
    }
}
