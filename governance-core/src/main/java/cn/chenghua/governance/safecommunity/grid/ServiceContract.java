package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.safecommunity.person.Said;

/** A contract with a social organisation that holds from day to day, both included. */
@Embeddable
public record ServiceContract(String number, String organisation, LocalDate begins, LocalDate ends, BigDecimal yuan,
        UUID evidence) {

    public ServiceContract {
        number = Said.needed("number", number, 100);
        organisation = Said.needed("organisation", organisation, 200);
        Said.period(begins, ends);
        if (yuan.signum() < 0) {
            throw GridRefused.amount("yuan", yuan.toPlainString());
        }
    }

    /** Whether it is in force on a day. */
    public boolean on(LocalDate day) {
        return Said.on(begins, ends, day);
    }

    ServiceContract until(LocalDate day) {
        return new ServiceContract(number, organisation, begins, day, yuan, evidence);
    }
}
