package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells how far work and payment of projects have come as of a day, such as 0.62 done and 0.71 paid. */
public interface Spending {

    /** One statement for all of them; projects with nothing to measure by are left out. */
    Map<UUID, Shares> of(Collection<UUID> projects, LocalDate asOf);

    default Optional<Shares> of(UUID project, LocalDate asOf) {
        return Optional.ofNullable(of(List.of(project), asOf).get(project));
    }

    /**
     * Output value and payments up to the day, in yuan.
     *
     * @param whole what both are measured by, above zero
     */
    record Shares(BigDecimal output, BigDecimal paid, BigDecimal whole, Basis basis) {

        public BigDecimal outputShare() {
            return output.divide(whole, 4, RoundingMode.HALF_UP);
        }

        public BigDecimal paidShare() {
            return paid.divide(whole, 4, RoundingMode.HALF_UP);
        }

        /** Whether more was paid than done; compared to the fen, not by rounded shares. */
        public boolean paidAhead() {
            return paid.compareTo(output) > 0;
        }
    }

    /** What the whole is: the first of these that is known. */
    enum Basis {
        CONTRACTS, BUDGET, PLANNED
    }
}
