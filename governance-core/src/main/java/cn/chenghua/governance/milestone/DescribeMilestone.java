package cn.chenghua.governance.milestone;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Evidence.Kind;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a milestone beside its actual day, such as 完成拆除, planned 2018-06-30, weight 2, within 20 working days
 * after 完成签约. A name is refused when empty or above 100 signs, a weight outside 0 to 1,000, a limit outside 0 to 2,000.
 */
public record DescribeMilestone(String name, @Nullable LocalDate planned, @Nullable LocalDate forecast, String responsible,
        int weight, @Nullable Integer limitDays, @Nullable UUID predecessor, @Nullable Kind needs) {

    private static final int NAME = 100;
    private static final int RESPONSIBLE = 200;
    private static final int WEIGHT = 1_000;
    private static final int LIMIT = 2_000;

    public DescribeMilestone {
        name = text("name", name, NAME);
        if (name.isEmpty()) {
            throw MilestoneRefused.name();
        }
        responsible = text("responsible", responsible, RESPONSIBLE);
        if (weight < 0 || weight > WEIGHT) {
            throw MilestoneRefused.weight(weight, WEIGHT);
        }
        if (limitDays != null && (limitDays < 0 || limitDays > LIMIT)) {
            throw MilestoneRefused.limit(limitDays, LIMIT);
        }
        planned = planned == null ? null : Days.within("planned", planned);
        forecast = forecast == null ? null : Days.within("forecast", forecast);
    }

    /** A name in the form it is kept in: composed, with single blanks and none around it. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
    }

    private static String text(String field, String text, int limit) {
        var plain = plain(text);
        if (plain.codePointCount(0, plain.length()) > limit) {
            throw MilestoneRefused.tooLong(field, plain, limit);
        }
        return plain;
    }
}
