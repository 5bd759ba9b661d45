package cn.chenghua.governance.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws who verifies: whoever was drawn longest ago, among equals by chance; never one of those excluded. */
final class Lottery {

    private final RandomGenerator chance;

    Lottery(RandomGenerator chance) {
        this.chance = chance;
    }

    Optional<Candidate> draw(Collection<Candidate> candidates, Set<UUID> excluded, Map<UUID, Instant> lastDrawn) {
        var free = candidates.stream().filter(one -> !excluded.contains(one.account())).toList();
        var longest = free.stream().map(one -> lastDrawn.getOrDefault(one.account(), Instant.MIN))
                .min(Comparator.naturalOrder());
        var equals = free.stream()
                .filter(one -> lastDrawn.getOrDefault(one.account(), Instant.MIN).equals(longest.orElseThrow())).toList();
        return equals.isEmpty() ? Optional.empty() : Optional.of(equals.get(chance.nextInt(equals.size())));
    }

    /** Somebody who may verify at the place. */
    record Candidate(UUID account, String name) {
    }
}
