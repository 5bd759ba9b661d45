package cn.chenghua.governance.inspection.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * What an inspection comes to: items passed out of all that apply, such as 9 of 12, which is 75.0 %. An item nobody looked at
 * applies and is no pass.
 */
public record Score(int passed, int applicable) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static Score of(Collection<Answer> answers) {
        return new Score((int) answers.stream().filter(answer -> answer == Answer.PASS).count(),
                (int) answers.stream().filter(answer -> answer != Answer.NOT_APPLICABLE).count());
    }

    /** With one decimal; null where nothing applies. */
    public @Nullable BigDecimal percent() {
        return applicable == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(applicable), 1, RoundingMode.HALF_UP);
    }
}
