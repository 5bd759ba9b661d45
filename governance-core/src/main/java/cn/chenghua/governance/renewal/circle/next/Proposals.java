package cn.chenghua.governance.renewal.circle.next;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The best next sites in the order they were chosen, and how good they surely are.
 *
 * @param missing residents without a facility within reach before
 * @param most no choice of as many sites can newly serve more residents than this
 */
public record Proposals(List<Proposal> sites, long missing, long most) {

    public Proposals {
        sites = List.copyOf(sites);
    }

    /** Residents newly within reach of all proposals. */
    public long served() {
        return sites.stream().mapToLong(Proposal::residents).sum();
    }

    /** The part of the best possible that is surely reached, such as 0.97; null where nothing can be gained. */
    public @Nullable Double surely() {
        return most == 0 ? null : (Double) ((double) served() / most);
    }
}
