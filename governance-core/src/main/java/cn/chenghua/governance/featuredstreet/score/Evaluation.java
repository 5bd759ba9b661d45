package cn.chenghua.governance.featuredstreet.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An evaluation of a featured street, such as its first by card 1: 84.5 by two scorers, passed. Until two sheets are in, a scorer
 * sees none but his own.
 *
 * @param position its place among those of the street, from 1
 * @param settled null until the scorers agree, a third was heard, or it was decided
 */
public record Evaluation(UUID id, UUID project, int position, Scorecard card, LocalDate openedOn, String openedBy,
        List<Scoring> scorings, @Nullable Settled settled) {

    public Evaluation {
        scorings = List.copyOf(scorings);
    }

    /** Whether both blind sheets are in. */
    public boolean revealed() {
        return scorings.size() > 1;
    }

    /** Whether the first two differ by more than the card allows, so that a third or a decision is needed. */
    public boolean disputed() {
        return settled == null && scorings.size() == 2 && difference().compareTo(BigDecimal.valueOf(card.difference())) > 0;
    }

    /** By how many points the first two differ. */
    public BigDecimal difference() {
        return revealed()
                ? scorings.get(0).total(card).subtract(scorings.get(1).total(card)).abs()
                : BigDecimal.ZERO;
    }

    /** The same as somebody may see it: before both sheets are in, without those of others. */
    public Evaluation seenBy(UUID account) {
        return revealed()
                ? this
                : new Evaluation(id, project, position, card, openedOn, openedBy,
                        scorings.stream().filter(scoring -> scoring.account().equals(account)).toList(), settled);
    }

    /** Whether somebody can still hand in a sheet. */
    public boolean open() {
        return settled == null && (scorings.size() < 2 || disputed());
    }

    public boolean scoredBy(UUID account) {
        return scorings.stream().anyMatch(scoring -> scoring.account().equals(account));
    }

    /** What an item comes to: the mean of two sheets, the middle of three. */
    public BigDecimal points(ScoreItem item) {
        var points = scorings.stream().map(scoring -> scoring.of(item.code()).points()).sorted().toList();
        return points.size() == 3
                ? BigDecimal.valueOf(points.get(1))
                : points.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(Math.max(1, points.size())), 1, RoundingMode.HALF_UP);
    }

    /** Points × weight of an item, of 100. */
    public BigDecimal share(ScoreItem item) {
        return points(item).multiply(BigDecimal.valueOf(item.weight())).movePointLeft(2);
    }

    /** The sum of all shares to two digits. */
    public BigDecimal score() {
        return card.items().stream().map(this::share).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.HALF_UP);
    }

    /** What a quality comes to in percent of its weight. */
    public BigDecimal percent(Quality quality) {
        return card.of(quality).stream().map(this::share).reduce(BigDecimal.ZERO, BigDecimal::add).movePointRight(2)
                .divide(BigDecimal.valueOf(card.weight(quality)), 1, RoundingMode.HALF_UP);
    }

    /** The score on that day, passed where it reaches the threshold of its card. */
    Settled settle(LocalDate day, @Nullable UUID decision, String by) {
        var score = score();
        return new Settled(score, score.compareTo(BigDecimal.valueOf(card.threshold())) >= 0, day, decision, by);
    }

    Evaluation with(Scoring scoring) {
        var all = new ArrayList<>(scorings);
        all.add(scoring);
        return new Evaluation(id, project, position, card, openedOn, openedBy, all, settled);
    }

    /** The latest day that was said. */
    LocalDate lastDay() {
        return scorings.stream().map(Scoring::day).max(Comparator.naturalOrder()).orElse(openedOn);
    }

    /** How it ended; {@code decision} is the reasoned decision that the mean of two differing sheets stands. */
    public record Settled(BigDecimal score, boolean passed, LocalDate day, @Nullable UUID decision, String decidedBy) {
    }
}
