package cn.chenghua.governance.access.ticket;

import java.time.Instant;

/** A genuine ticket: for whom, which number it bears, and until when it is valid. */
public record Ticket(String username, String number, Instant expires) {
}
