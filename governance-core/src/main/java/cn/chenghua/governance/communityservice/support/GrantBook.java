package cn.chenghua.governance.communityservice.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** The grants; they are added and read, never changed. */
public interface GrantBook {

    Optional<Grant> find(UUID id);

    boolean reversed(UUID id);

    /** At most {@code limit} of the rule, or of all with null, within the scope, the latest put down first. */
    List<Grant> list(Scope scope, @Nullable UUID rule, @Nullable UUID after, int limit);

    int count(Scope scope);

    /** The sums by year, what was taken back taken off. */
    Map<Integer, BigDecimal> sums(Scope scope, @Nullable UUID rule);

    void add(Grant grant);
}
