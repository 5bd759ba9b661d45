package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

/**
 * Turns facts into postings by the targets' rules. The same facts in the same order give the same postings, whenever it is
 * done. It stores nothing.
 */
final class Counting {

    private final Collection<Target> targets;
    private final Hierarchy hierarchy;
    private final Map<String, List<Target>> concerned = new HashMap<>();

    Counting(Collection<Target> targets, Hierarchy hierarchy) {
        this.targets = targets;
        this.hierarchy = hierarchy;
    }

    /** The lines one fact makes; {@code balances} learn them. */
    List<Posting> post(Fact fact, Balances balances) {
        var lines = new ArrayList<Posting>();
        for (var target : concerned.computeIfAbsent(fact.record().kind() + '/' + fact.stage(), _ -> concerned(fact))) {
            var definition = target.on(fact.day()).terms();
            for (var reading : definition.readings()) {
                post(fact, target.code(), reading, definition, balances, lines);
            }
        }
        return lines;
    }

    /** The targets that had a rule for this kind and stage at any time; most facts concern one or two of them. */
    private List<Target> concerned(Fact fact) {
        return targets.stream()
                .filter(target -> target.definitions().stream().flatMap(definition -> definition.terms().readings().stream())
                        .anyMatch(reading -> reading.rule().names(fact)))
                .toList();
    }

    void post(Fact fact, String target, Reading reading, Definition.Terms terms, Balances balances, List<Posting> lines) {
        var rule = reading.rule();
        if (!rule.names(fact)) {
            return;
        }
        var standing = balances.of(target, reading.code(), fact.record().id());
        if (fact.stage().equals(rule.stage())) {
            move(fact, target, reading, amount(fact, terms), BigDecimal.ZERO, standing, line -> line.quantity().signum() != 0,
                    balances, lines);
        }
        if (fact.stage().equals(rule.baseStage())) {
            var again = balances.of(target, reading.code(), fact.record().id());
            move(fact, target, reading, BigDecimal.ZERO, BigDecimal.ONE, again, line -> line.base().signum() != 0, balances,
                    lines);
        }
    }

    private void move(Fact fact, String target, Reading reading, BigDecimal quantity, BigDecimal base, List<Posting> standing,
            Predicate<Posting> concerned, Balances balances, List<Posting> lines) {
        var open = standing.stream().filter(concerned).toList();
        if (fact.move() == Fact.Move.LEFT) {
            for (var line : open) {
                keep(reversal(line, fact, lines.size()), balances, lines);
            }
        } else if (open.isEmpty() && rulesIn(reading, fact)) {
            keep(new Posting(target, reading.code(), fact.seq(), lines.size(), fact.id(), fact.record().kind(),
                    fact.record().id(),
                    fact.day(), fact.record().place(), subdistrict(fact), quantity, base, Posting.Kind.COUNTED), balances, lines);
        }
    }

    private static boolean rulesIn(Reading reading, Fact fact) {
        return reading.rule().concerns(fact);
    }

    private static void keep(Posting line, Balances balances, List<Posting> lines) {
        balances.add(line);
        lines.add(line);
    }

    /** What a fact adds; an amount that was not measured adds nothing and can be measured later. */
    private static BigDecimal amount(Fact fact, Definition.Terms terms) {
        var amount = fact.record().measures().in(terms.scale().dimension());
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** A reversal stands on the day of the move back, at the place where the line stood. */
    private Posting reversal(Posting line, Fact fact, int number) {
        return new Posting(line.target(), line.reading(), fact.seq(), number, line.fact(), line.recordKind(), line.recordId(),
                fact.day(), line.unit(), line.subdistrict(), line.quantity().negate(), line.base().negate(),
                Posting.Kind.REVERSED);
    }

    /** The sub-district the place belonged to on that day, following mergers; a split without a decision keeps its old unit. */
    private UnitCode subdistrict(Fact fact) {
        return hierarchy.subdistrict(fact.record().place(), fact.day()).map(Hierarchy.Place::unit)
                .orElseGet(() -> hierarchy.district().code());
    }
}
