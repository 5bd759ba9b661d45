package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;

import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/**
 * Who is paired, and for which time.
 *
 * @param member the name the member signs in by
 * @param branch the party branch the member belongs to
 */
public record Pair(String member, String name, String branch, LocalDate begins, @Nullable LocalDate ends) {

    public Pair {
        member = Said.needed("member", member, 64);
        name = Said.needed("name", name, 100);
        branch = Said.text("branch", branch, 200);
        Said.period(begins, ends);
    }
}
