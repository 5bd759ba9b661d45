package cn.chenghua.governance.responsibility.patrol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** How many of some spans were met, such as 20 of 22; several are summed up before they are divided. */
public record Coverage(int met, int all) {

    public static final Coverage NONE = new Coverage(0, 0);
    private static final int DIGITS = 6;

    public static Coverage sum(Collection<Coverage> parts) {
        return new Coverage(parts.stream().mapToInt(Coverage::met).sum(), parts.stream().mapToInt(Coverage::all).sum());
    }

    /** Null where there is nothing to divide by. */
    public @Nullable BigDecimal ratio() {
        return all == 0 ? null : BigDecimal.valueOf(met).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
    }
}
