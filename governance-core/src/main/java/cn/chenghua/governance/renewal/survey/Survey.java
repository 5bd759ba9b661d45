package cn.chenghua.governance.renewal.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What the residents of a community said on a day: mean scores from 0 to 100 by aspect, from so many answers of so many asked.
 * It is written once, counts for no target and is no percentage of anything.
 *
 * @param withdrawn why it is not to be used any more; null where it is
 */
public record Survey(UUID id, UnitCode place, LocalDate day, String method, int asked, int answered,
        Map<Aspect, BigDecimal> scores, UUID evidence, String by, Instant at, @Nullable String withdrawn) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int LONG = 200;

    public Survey {
        scores = new EnumMap<>(scores);
        Days.within("day", day);
        method = method.strip();
        if (method.isEmpty() || method.codePointCount(0, method.length()) > LONG) {
            throw SurveyRefused.method(LONG);
        }
        if (answered < 1 || answered > asked) {
            throw SurveyRefused.answers(answered, asked);
        }
        if (scores.isEmpty()) {
            throw SurveyRefused.empty();
        }
        for (var score : scores.values()) {
            if (score.signum() < 0 || score.compareTo(FULL) > 0 || score.stripTrailingZeros().scale() > 1) {
                throw SurveyRefused.score(score);
            }
        }
    }
}
