package cn.chenghua.governance.safecommunity.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.safecommunity.person.Said;

/** That a worker was trained on a day, with a proof. */
@Embeddable
public record GridTraining(UUID id, UUID worker, LocalDate day, BigDecimal hours, String topic, UUID evidence) {

    public GridTraining {
        topic = Said.needed("topic", topic, 200);
        if (hours.signum() <= 0 || hours.compareTo(new BigDecimal(24)) > 0) {
            throw GridRefused.hours(hours.toPlainString());
        }
    }
}
