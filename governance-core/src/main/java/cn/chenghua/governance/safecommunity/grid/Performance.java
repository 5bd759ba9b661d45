package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.safecommunity.person.Said;

/** What was wanted of a contract in a period and what was reached, such as 96 of 100 visits. */
@Embeddable
public record Performance(UUID id, LocalDate begins, LocalDate ends, String measure, BigDecimal wanted, BigDecimal reached,
        UUID evidence) {

    public Performance {
        measure = Said.needed("measure", measure, 200);
        Said.period(begins, ends);
        if (wanted.signum() <= 0) {
            throw GridRefused.amount("wanted", wanted.toPlainString());
        }
        if (reached.signum() < 0) {
            throw GridRefused.amount("reached", reached.toPlainString());
        }
    }
}
