package cn.chenghua.governance.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is written and asked beside single cases: numbers, receipts, and which cases wait. */
public interface CaseRows {

    /** Takes the next number of a series such as 2018-DB. */
    int take(String series);

    /** The number of the open case that answers a warning. */
    Optional<String> openFor(String warning);

    /** The open cases that answer warnings of these keys. */
    List<Answered> answering(Set<String> warnings);

    /** Cases whose unit is on turn and late on that day. */
    List<UUID> lateOn(LocalDate day);

    /** All cases that are not closed. */
    List<UUID> open();

    /** Notes that somebody took notice of an entry; a repeat changes nothing. */
    void receive(UUID entry, String by, String byName, Instant at);

    /** The entries of a case in order, with what they rest on and who took notice of them. */
    List<Link> chain(UUID id);

    boolean none();

    /** An open case and the warning it answers. */
    record Answered(String warning, UUID id, String number) {
    }

    /** An entry as a reader sees it. */
    record Link(int position, CaseEntry entry, @Nullable Rest rest, List<Receipt> receipts) {
        public Link {
            receipts = List.copyOf(receipts);
        }
    }

    /** The evidence of an entry; {@code file} names the stored file where it is one. */
    record Rest(UUID id, String text, @Nullable String file, cn.chenghua.governance.district.UnitCode place, String department) {
    }

    /** That somebody took notice: an account, its name then, and when. */
    record Receipt(String username, String by, Instant at) {
    }
}
