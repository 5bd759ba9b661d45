package cn.chenghua.governance.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.Level;

import org.jspecify.annotations.Nullable;

/**
 * Which records count and from which stage, such as projects of kind {@code back_street} from {@code accepted}. Every stage
 * after it keeps counting; only leaving it un-counts.
 *
 * @param baseStage for rates: the stage from which a record stands in the denominator
 * @param level for coverage: the level whose units are counted
 * @param atLeast for coverage: how many records a unit needs
 * @param yearly whether each calendar year starts at nothing
 */
@Embeddable
public record CountingRule(String recordKind, @Convert(converter = AttributesText.class) Attributes filter, String stage,
        @Nullable String baseStage, @Enumerated(EnumType.STRING) @Column(name = "coverage_level") @Nullable Level level,
        int atLeast, boolean yearly) {

    /** The simplest rule: records of a kind from a stage on. */
    public static CountingRule of(String recordKind, String filter, String stage) {
        return new CountingRule(recordKind, Attributes.parse(filter), stage, null, null, 1, false);
    }

    /** Whether the rule speaks of the fact's kind of record and stage. */
    boolean names(Fact fact) {
        return recordKind.equals(fact.record().kind()) && (fact.stage().equals(stage) || fact.stage().equals(baseStage));
    }

    boolean concerns(Fact fact) {
        return recordKind.equals(fact.record().kind()) && filter.admits(fact.record().attributes());
    }
}
