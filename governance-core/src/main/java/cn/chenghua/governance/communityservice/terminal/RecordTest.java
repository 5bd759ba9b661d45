package cn.chenghua.governance.communityservice.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;

/**
 * A terminal test as somebody puts it down.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 */
public record RecordTest(@Nullable UUID id, UUID service, UUID station, LocalDate day, int passed, int failed, String note,
        Proof proof) {

    TerminalTest as(UUID made, UUID evidence, String by, Instant at) {
        return new TerminalTest(made, service, station, day, passed, failed, note, evidence, by, at);
    }
}
