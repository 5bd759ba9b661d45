package cn.chenghua.governance.monthly;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the records say of a project for a month, such as 拆除 since 12 Sep, 3,200,000 yuan of output; nobody types it. What is
 * yet to come is what was foretold when it was taken.
 *
 * @param stage the latest stage reached by the month's last day
 * @param nextStage the first stage not reached by then
 * @param planned money in yuan of this month alone, likewise {@code output} and {@code paid}; the totals run up to its end
 */
public record Snapshot(@Nullable String stage, @Nullable LocalDate stageOn, @Nullable String nextStage,
        @Nullable LocalDate nextDue, @Nullable LocalDate nextForecast, BigDecimal planned, BigDecimal output, BigDecimal paid,
        BigDecimal outputTotal, BigDecimal paidTotal) {

    public Snapshot {
        planned = plain(planned);
        output = plain(output);
        paid = plain(paid);
        outputTotal = plain(outputTotal);
        paidTotal = plain(paidTotal);
    }

    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether both tell the same of the month; what is foretold may differ. */
    public boolean agreesWith(Snapshot other) {
        return Objects.equals(stage, other.stage) && Objects.equals(stageOn, other.stageOn) && planned.equals(other.planned)
                && output.equals(other.output) && paid.equals(other.paid) && outputTotal.equals(other.outputTotal)
                && paidTotal.equals(other.paidTotal);
    }

    /** Whether money was planned for the month and no work was reported. */
    public boolean idle() {
        return planned.signum() > 0 && output.signum() == 0;
    }

    /** Whether the next stage was due by that day. */
    public boolean late(LocalDate day) {
        return nextDue != null && !nextDue.isAfter(day);
    }

    /** A short sign of all of it, by which is known whether it is still what somebody saw. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(toString().getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
