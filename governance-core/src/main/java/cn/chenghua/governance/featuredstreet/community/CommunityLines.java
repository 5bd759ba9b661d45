package cn.chenghua.governance.featuredstreet.community;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of demonstration communities; the list and its sums come from one predicate. */
public interface CommunityLines {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    /** How many stand how; together they are the list. */
    Map<NamingState, Integer> standings(Filter filter);

    /** What to list; with {@code dueOn} only names whose re-check is due by then. */
    record Filter(Scope scope, String text, @Nullable String classCode, @Nullable NamingState state, @Nullable LocalDate dueOn) {

        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** One community. */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String classCode,
            NamingState state, @Nullable LocalDate dueOn) {
    }
}
