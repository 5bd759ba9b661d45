package cn.chenghua.governance.communityservice.admission.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;

import org.junit.jupiter.api.Test;

class FiveListsTest {

    private static final Duty LEDGER = new Duty(Duty.Sort.FORM, "civility.ledger", "迎检台账", Optional.empty(), "成华区文明办",
            LocalDate.of(2018, 10, 31));
    private final Book book = new Book();
    private final DutyGates gates = new DutyGates(Optional
            .of(List.of(new FiveLists(book, Clock.fixed(Instant.parse("2018-10-31T02:00:00Z"), Days.ZONE)))));

    @Test
    void letThroughWhatAnItemInForceCovers() {
        book.covers.add(cover(AdmissionList.ASSISTANCE));
        gates.check(LEDGER);
        assertThat(gates.admits(LEDGER)).isTrue();
        assertThat(book.opened).isEmpty();
    }

    @Test
    void refuseWhatNothingCoversAndOpenItsRequest() {
        assertThat(gates.admits(LEDGER)).as("asking leaves no trace").isFalse();
        assertThat(book.opened).isEmpty();
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> gates.check(LEDGER)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("admission.missing");
            assertThat(refused.arguments()).containsExactly("迎检台账", "FORM civility.ledger", "2018-ZR-0001");
        });
        assertThat(book.opened).containsExactly("成华区文明办 FORM civility.ledger");
    }

    @Test
    void letTheNegativeListGoBeforeAllOthers() {
        book.covers.add(cover(AdmissionList.ASSISTANCE));
        book.covers.add(cover(AdmissionList.NEGATIVE));
        refused("admission.negative");
    }

    @Test
    void layNothingOnACommunityThatIsToBeBought() {
        book.covers.add(cover(AdmissionList.PURCHASABLE));
        refused("admission.to.buy");
        assertThat(book.opened).isEmpty();
    }

    private void refused(String code) {
        assertThat(gates.admits(LEDGER)).isFalse();
        assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> gates.check(LEDGER))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Covers.Cover cover(AdmissionList list) {
        return new Covers.Cover(UUID.randomUUID(), "2017-ZR-0009", "文明城市测评迎检台账", list);
    }

    /** Items in force as somebody wrote them down. */
    private static final class Book implements Covers {

        private final List<Cover> covers = new ArrayList<>();
        private final List<String> opened = new ArrayList<>();

        @Override
        public List<Cover> of(DutyCode duty, LocalDate day) {
            return covers;
        }

        @Override
        public Opened open(DutyCode duty, String title, String department, int year, Instant now) {
            opened.add(department + " " + duty);
            return new Opened(UUID.randomUUID(), year + "-ZR-0001");
        }
    }
}
