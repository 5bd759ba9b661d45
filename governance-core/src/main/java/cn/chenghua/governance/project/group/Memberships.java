package cn.chenghua.governance.project.group;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

/** Which projects sit in which groups. */
public interface Memberships {

    /** Puts projects into a group; those that are in it already stay. Which of them came in. */
    List<UUID> join(UUID group, Collection<UUID> projects, String by, Instant at);

    /** True when it sat in it. */
    boolean leave(UUID group, UUID project);

    boolean empty(UUID group);

    /** The groups a project sits in, by name. */
    List<Sum> of(UUID project);

    /** Every group with what lies in it within the scope, by name. */
    List<Sum> all(Scope scope);

    /** What lies in one group or more within the scope: a project in several counts once. */
    Sum together(Scope scope);

    /**
     * What a group, or several, come to.
     *
     * @param budget in yuan, of the projects that have one
     * @param late with a stage whose planned day has passed
     */
    record Sum(UUID group, String name, long version, long projects, BigDecimal budget, long finished, long late) {
    }
}
