package cn.chenghua.governance.backstreet.pattern.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import cn.chenghua.governance.backstreet.pattern.StreetPatterns.Answer;

/** One measure of the pattern before and after; its name and unit stand under {@code pattern.measure} and {@code pattern.unit}. */
record PatternRow(String name, BigDecimal before, BigDecimal after) {

    static List<PatternRow> of(Answer answer) {
        var before = answer.pair().before();
        var after = answer.pair().after();
        var area = answer.squareKilometres();
        return List.of(row("length", before.metres() / 1_000, after.metres() / 1_000, 2),
                row("density", before.density(area), after.density(area), 2),
                row("blocks", before.blocks().count(), after.blocks().count(), 0),
                row("block", before.blocks().mean() / 10_000, after.blocks().mean() / 10_000, 2),
                row("median", before.blocks().median() / 10_000, after.blocks().median() / 10_000, 2),
                row("junctions", before.junctions(), after.junctions(), 0),
                row("crossings", before.junctionsPer(area), after.junctionsPer(area), 1),
                row("ratio", before.linksPerNode(), after.linksPerNode(), 3),
                row("ends", before.deadEnds(), after.deadEnds(), 0),
                row("detour", before.detour().ratio(), after.detour().ratio(), 4));
    }

    private static PatternRow row(String name, double before, double after, int digits) {
        return new PatternRow(name, rounded(before, digits), rounded(after, digits));
    }

    static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    public BigDecimal difference() {
        return after.subtract(before);
    }

    public int digits() {
        return before.scale();
    }
}
