package cn.chenghua.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Instant NOW = Instant.parse("2017-10-31T01:00:00.123456Z");
    private static final Caller CALLER = new Caller(new UUID(0, 1), "wang.li", "READ @ *", "10.0.0.8", "POST /projects", "r1");

    @Test
    void keepsEverythingOnItsLine() {
        var entry = entry("name", "一行\r\n2017-10-31 admin DELETE\u0000\u202e\u2028末");

        assertThat(entry.note().changes().getFirst().after()).isEqualTo("一行⏎⏎2017-10-31 admin DELETE··⏎末");
    }

    @Test
    void coversWhatNobodyMayRead() {
        for (var field : List.of("passwordHash", "secretHash", "owner.phone", "idNumber", "totpSeed", "accessToken")) {
            var change = entry(field, "13800138000").note().changes().getFirst();
            assertThat(change.before()).isNull();
            assertThat(change.after()).as(field).isEqualTo("***");
        }
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(entry("name", "街".repeat(5_000)).note().changes().getFirst().after()).hasSize(2_000).endsWith("…");
        assertThat(entry("name", "街".repeat(2_000)).note().changes().getFirst().after()).hasSize(2_000).endsWith("街");
    }

    @Test
    void putsATypedNameDownToNobody() {
        var note = Note.refused(Act.SIGN_IN_REFUSED, Subject.of("account", "王"), "sign-in.refused").by(null, "王".repeat(200));
        var caller = Entry.of(note, CALLER, NOW).caller();

        assertThat(caller.account()).isNull();
        assertThat(caller.username()).hasSize(64);
        assertThat(caller.acting()).isEqualTo("-");
        assertThat(caller.address()).isEqualTo("10.0.0.8");
    }

    @Test
    void leavesNoFieldEmpty() {
        var caller = Entry.of(Note.of(Act.READ, Subject.of("", " ")), new Caller(null, "", "", "", "", ""), NOW).caller();

        assertThat(List.of(caller.username(), caller.acting(), caller.address(), caller.route(), caller.request()))
                .containsOnly("-");
    }

    @Test
    void isTheSameBytesOnlyForTheSameEntry() {
        var entry = entry("name", "ab");
        var same = new Entry(entry.id(), entry.at(), entry.caller(), entry.note());
        var moved = new Entry(entry.id(), entry.at(), entry.caller(),
                entry.note().with(List.of(new Change("namea", null, "b"))));
        var absent = new Entry(entry.id(), entry.at(), entry.caller(), entry.note().with(List.of(new Change("name", "", "ab"))));

        assertThat(same.canonical()).isEqualTo(entry.canonical());
        assertThat(moved.canonical()).isNotEqualTo(entry.canonical());
        assertThat(absent.canonical()).isNotEqualTo(entry.canonical());
    }

    @Test
    void sortsInTheOrderOfWriting() {
        var ids = IntStream.range(0, 1_000).mapToObj(number -> EntryIds.next(NOW).toString()).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(EntryIds.at(UUID.fromString(ids.getFirst()))).isEqualTo(Instant.parse("2017-10-31T01:00:00.123Z"));
    }

    @Test
    void isKeptForHalfAYearAtLeast() {
        assertThatThrownBy(() -> new Retention(182)).isInstanceOf(Retention.TooShort.class).hasMessageContaining("183");
        assertThat(new Retention(183).firstKept(LocalDate.of(2017, 10, 31))).isEqualTo(YearMonth.of(2017, 5));
    }

    private static Entry entry(String field, String after) {
        return Entry.of(Note.of(Act.CHANGE, Subject.of("project", "2017-BJ-0042")).with(List.of(new Change(field, null, after))),
                CALLER, NOW);
    }
}
