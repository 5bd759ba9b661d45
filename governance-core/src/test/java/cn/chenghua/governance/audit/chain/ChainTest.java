package cn.chenghua.governance.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.SampleCryptography;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.crypto.Cryptography;

import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Cryptography CRYPTOGRAPHY = SampleCryptography.make();
    private static final Instant EVENING = Instant.parse("2017-10-31T15:59:00Z");
    private final Kept kept = new Kept();
    private final Chain chain = new Chain(kept, CRYPTOGRAPHY);

    @Test
    void goesOnFromDayToDayAndNeverBack() {
        write(EVENING);
        write(EVENING.plusSeconds(120));
        write(EVENING.plusSeconds(1));
        chain.lengthen();

        assertThat(kept.links).extracting(Link::day).containsExactly(LocalDate.of(2017, 10, 31), LocalDate.of(2017, 11, 1),
                LocalDate.of(2017, 11, 1));
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void startsAfterWhatWasArchived() {
        write(EVENING);
        write(EVENING.plusSeconds(1));
        write(EVENING.plusSeconds(120));
        chain.lengthen();
        kept.cut = new Links.Cut(kept.links.get(1).head(), EVENING.plusSeconds(60));
        kept.links.subList(0, 2).clear();

        assertThat(verify()).extracting(Verdict::sound, Verdict::links).containsExactly(true, 1L);
    }

    @Test
    void namesALinkThatWasMadeAnewWithoutTheKey() {
        write(EVENING);
        write(EVENING.plusSeconds(1));
        chain.lengthen();
        var last = kept.links.removeLast();
        kept.links.add(
                new Link(last.position(), last.day(), last.entry(), last.entryAt(), last.content(), last.value(), "i1.k1.00"));

        assertThat(Objects.requireNonNull(verify().broken()).kind()).isEqualTo(Verdict.Kind.LINK);
    }

    private Verdict verify() {
        return chain.verify(links -> {
        });
    }

    private void write(Instant at) {
        kept.entries.add(Entry.of(Note.of(Act.CHANGE, Subject.of("project", "2017-BJ-0042")), Caller.platform(), at));
    }

    /** The chain in memory, where everything written is ready at once. */
    private static final class Kept implements Links {

        private final List<Entry> entries = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private Cut cut = Cut.NONE;

        @Override
        public boolean hold() {
            return true;
        }

        @Override
        public Link.Head head() {
            return links.isEmpty() ? cut.head() : links.getLast().head();
        }

        @Override
        public Cut cut() {
            return cut;
        }

        @Override
        public Ready ready(int limit) {
            return new Ready(entries.subList(links.size(), entries.size()), "0");
        }

        @Override
        public void append(List<Link> more, String horizon) {
            links.addAll(more);
        }

        @Override
        public List<Linked> after(long position, int limit) {
            Map<UUID, Entry> known = new HashMap<>();
            entries.forEach(entry -> known.put(entry.id(), entry));
            return links.stream().filter(link -> link.position() > position).map(link -> {
                var entry = Objects.requireNonNull(known.get(link.entry()));
                return new Linked(link, new Sealed(entry, CRYPTOGRAPHY.seal(entry.canonical())));
            }).toList();
        }

        @Override
        public Optional<Entry> slippedIn() {
            return Optional.empty();
        }

        @Override
        public long count() {
            return links.size();
        }

        @Override
        public long waiting() {
            return entries.size() - links.size();
        }
    }
}
