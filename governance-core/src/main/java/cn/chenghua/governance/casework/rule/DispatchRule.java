package cn.chenghua.governance.casework.rule;

import java.util.List;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/**
 * Whom cases are dispatched to, such as those about waste water on streets to 成华区水务局; what is left open fits everything.
 *
 * @param disorder null for every one
 * @param kind null for every one
 * @param classCode null for every class
 * @param place the unit in which the asset lies, with all below it; null for the whole district
 * @param unit whose people answer; for a department the district
 */
public record DispatchRule(@Nullable String disorder, @Nullable AssetKind kind, @Nullable String classCode,
        @Nullable UnitCode place, UnitCode unit, String responsible) {

    private static final int NAME = 200;

    public DispatchRule {
        if (responsible.isBlank() || responsible.codePointCount(0, responsible.length()) > NAME) {
            throw new Nobody(responsible);
        }
    }

    boolean fits(Matter matter) {
        return (disorder == null || disorder.equals(matter.disorder())) && (kind == null || kind == matter.kind())
                && (classCode == null || classCode.equals(matter.classCode()))
                && (place == null || matter.line().contains(place));
    }

    /** What a case must be like; of two rules with the same the later would never leave the earlier a case. */
    Conditions conditions() {
        return new Conditions(disorder, kind, classCode, place);
    }

    /** The narrower of two that fit holds. */
    int narrowness() {
        return (disorder == null ? 0 : 8) + (place == null ? 0 : 4) + (classCode == null ? 0 : 2) + (kind == null ? 0 : 1);
    }

    /** What a case must be like for a rule; null for everything. */
    public record Conditions(@Nullable String disorder, @Nullable AssetKind kind, @Nullable String classCode,
            @Nullable UnitCode place) {
    }

    /** A rule that names nobody. */
    public static final class Nobody extends Refusal {
        Nobody(String name) {
            super("casework.rule.nobody", "responsible", name, NAME);
        }
    }

    /** What a case is about; {@code line} are the units above its place. */
    public record Matter(String disorder, AssetKind kind, String classCode, List<UnitCode> line) {
    }
}
