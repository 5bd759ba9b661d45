package cn.chenghua.governance.featuredstreet.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One scorer's sheet of an evaluation, written once.
 *
 * @param id made by the client, so that a repeat is recognised
 * @param position 1 and 2 are blind to each other, 3 is asked where they differ
 */
public record Scoring(UUID id, int position, UUID account, String scorer, LocalDate day, Instant at, List<Scored> items) {

    public Scoring {
        items = List.copyOf(items);
    }

    public Scored of(String item) {
        return items.stream().filter(scored -> scored.item().equals(item)).findFirst().orElseThrow();
    }

    /** Points × weight of all items, of 100. */
    public BigDecimal total(Scorecard card) {
        return card.items().stream().map(item -> BigDecimal.valueOf((long) of(item.code()).points() * item.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(2);
    }

    /** Points of one item, 0 to 100, with what they rest on. */
    public record Scored(String item, int points, UUID evidence, String remark) {
    }
}
