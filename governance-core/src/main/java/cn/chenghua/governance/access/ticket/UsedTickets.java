package cn.chenghua.governance.access.ticket;

import java.time.Instant;

/** The numbers of the tickets that were used. */
public interface UsedTickets {

    /** Notes the use; {@code false} where the number was used before, whoever asks first. */
    boolean use(String numberHash, Instant now);

    void forget(Instant usedBefore);
}
