package cn.chenghua.governance.access.ticket;

import java.util.Optional;

/**
 * Tells whether a ticket of an office platform is genuine, for us and still valid; how a ticket looks is the platform's
 * matter. That it is used once only is looked after by {@link TicketDoor}.
 */
@FunctionalInterface
public interface TicketVerifier {

    /** What the ticket says; empty for whatever is wrong with it. */
    Optional<Ticket> verify(String text);
}
