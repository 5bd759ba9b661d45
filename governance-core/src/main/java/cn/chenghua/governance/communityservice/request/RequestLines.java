package cn.chenghua.governance.communityservice.request;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** Which requests there are; the list and its count come from one predicate. */
public interface RequestLines {

    /** At most {@code limit} ids in their order, beginning after one. */
    List<UUID> ids(Filter filter, @Nullable UUID after, int limit);

    int count(Filter filter);

    /** What to list: all within the scope, or only those in one of the states. */
    record Filter(Scope scope, List<RequestState> states) {
        public Filter {
            states = List.copyOf(states);
        }
    }
}
