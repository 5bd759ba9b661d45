package cn.chenghua.governance.walk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Scale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All lines behind a figure, paged through, and what they come to by the target's measure, counted here a second time. */
record Lines(List<JsonNode> all, long said, BigDecimal sum) {

    static Lines behind(Visitor visitor, String evidence) {
        var lines = new ArrayList<JsonNode>();
        var first = visitor.json(evidence);
        var page = first;
        page.get("postings").forEach(lines::add);
        while (!page.get("next").isNull()) {
            page = visitor.json(page.get("next").asString());
            page.get("postings").forEach(lines::add);
        }
        return new Lines(lines, first.get("count").asLong(), first.get("sum").asDecimal());
    }

    BigDecimal quantity() {
        return total("quantity");
    }

    BigDecimal base() {
        return total("base");
    }

    private BigDecimal total(String field) {
        return all.stream().map(line -> line.get(field).asDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The figure these lines make.
     *
     * @param unit where a line counts for coverage, by its place and its day; null where it counts for no unit
     * @param outOf the units there are, for coverage in percent
     */
    @Nullable
    BigDecimal figure(Definition.Terms terms, BiFunction<String, LocalDate, @Nullable String> unit, @Nullable BigDecimal outOf) {
        var percent = terms.scale() == Scale.PERCENT;
        if (terms.measure() == Measure.RATE) {
            return base().signum() == 0 ? null : quotient(quantity(), base(), percent);
        }
        if (terms.measure() == Measure.COVERAGE) {
            var covered = covered(terms.headline().rule(), unit);
            return percent ? outOf == null || outOf.signum() == 0 ? null : quotient(covered, outOf, true) : covered;
        }
        return terms.scale().fromBase(quantity());
    }

    private BigDecimal covered(CountingRule rule, BiFunction<String, LocalDate, @Nullable String> unit) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (var line : all) {
            var code = unit.apply(line.get("unit").asString(), LocalDate.parse(line.get("day").asString()));
            if (code != null) {
                sums.merge(code, line.get("quantity").asDecimal(), BigDecimal::add);
            }
        }
        return BigDecimal
                .valueOf(sums.values().stream().filter(sum -> sum.compareTo(BigDecimal.valueOf(rule.atLeast())) >= 0).count());
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, boolean percent) {
        return dividend.multiply(percent ? BigDecimal.valueOf(100) : BigDecimal.ONE).divide(divisor, MathContext.DECIMAL32);
    }

    static BigDecimal sum(Iterable<JsonNode> nodes, Function<JsonNode, BigDecimal> value) {
        var sum = BigDecimal.ZERO;
        for (var node : nodes) {
            sum = sum.add(value.apply(node));
        }
        return sum;
    }
}
