package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;

/**
 * What is to be posted, such as {@code PAID 2017-06 1200000}; it is a wish and may be refused.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 * @param month for a budget the first of its year
 * @param amount in yuan, above zero, with at most two digits after the point
 * @param source code of the source, or empty
 * @param contract number of one of the project's contracts, or empty
 * @param reason why a payment goes above the contract, or empty
 */
public record PostEntry(@Nullable UUID id, FundKind kind, YearMonth month, BigDecimal amount, String source, String contract,
        String reason) {

    private static final BigDecimal MOST = new BigDecimal("10000000000000");

    public PostEntry {
        if (kind == FundKind.TRANSFER) {
            throw FundingRefused.kind(kind.name());
        }
        amount = sound(amount);
        month = kind == FundKind.BUDGET ? month.withMonth(1) : month;
        Days.within("month", month.atDay(1));
        source = source.isBlank() ? Source.UNSTATED : source.strip();
        contract = contract.strip();
        reason = reason.strip();
    }

    /** The amount as it is kept: above zero, in yuan and fen, without needless zeros. */
    static BigDecimal sound(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        if (plain.signum() <= 0 || plain.scale() > 2 || plain.compareTo(MOST) >= 0) {
            throw FundingRefused.amount(amount.toPlainString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The day the posting bears: the month's last, or today while the month runs. */
    LocalDate day(LocalDate today) {
        var last = month.atEndOfMonth();
        if (kind.ahead() || last.isBefore(today)) {
            return last;
        }
        if (month.atDay(1).isAfter(today)) {
            throw FundingRefused.future(month.toString(), YearMonth.from(today).toString());
        }
        return today;
    }

    /** A short sign of the posting; the same posting for the same reason on the same evidence has the same one. */
    public String fingerprint(UUID project, String evidence) {
        var content = String.join("\u001f", project.toString(), kind.name(), month.toString(), amount.toPlainString(), source,
                contract, reason, evidence.strip());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)),
                    0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
