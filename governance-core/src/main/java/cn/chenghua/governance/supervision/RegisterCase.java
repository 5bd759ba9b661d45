package cn.chenghua.governance.supervision;

import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What a case is to be about; a wish that may be refused.
 *
 * @param project the project it concerns, if one
 * @param target the code of the target it concerns, if one, such as B03
 * @param warning the key of the warning it answers, so that no second case is opened for the same; null for none
 * @param place where the matter lies
 * @param handOver whether the unit gets it at once
 */
public record RegisterCase(String title, SupervisedCase.Origin origin, @Nullable UUID project, @Nullable String target,
        @Nullable String warning, UnitCode place, Charge charge, boolean handOver) {
}
