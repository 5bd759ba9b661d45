package cn.chenghua.governance.safecommunity.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class PairingTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);

    private static Pairing pairing() {
        return new Pairing(UUID.randomUUID(), new Pair("zhao", "赵敏", "区委办支部", LocalDate.of(2018, 1, 1), null));
    }

    private static ServiceEntry entry(LocalDate day, int from, int to, boolean third) {
        return ServiceEntry.entered(UUID.randomUUID(), new Served(day, from, to, "清扫院落"), third ? "li" : "zhao", third);
    }

    @Test
    void countsWhatBothSidesSaid() {
        var pairing = pairing();
        var one = entry(DAY, 540, 690, false);
        pairing.enter(one, List.of(), TODAY);
        assertThat(pairing.confirmed(2018)).isEqualByComparingTo("0");
        assertThatThrownBy(() -> pairing.decide(one.id(), ServiceEntry.State.CONFIRMED, "zhao", ""))
                .hasMessageContaining("safety.hours.self");
        pairing.decide(one.id(), ServiceEntry.State.CONFIRMED, "peihualu", "");
        assertThat(pairing.confirmed(2018)).isEqualByComparingTo("2.5");
        assertThat(pairing.confirmed(2017)).isEqualByComparingTo("0");
    }

    @Test
    void leavesOutWhatAThirdSideEntered() {
        var pairing = pairing();
        var third = entry(DAY, 540, 600, true);
        pairing.enter(third, List.of(), TODAY);
        assertThatThrownBy(() -> pairing.decide(third.id(), ServiceEntry.State.CONFIRMED, "peihualu", ""))
                .hasMessageContaining("safety.hours.third");
        assertThatThrownBy(() -> pairing.decide(third.id(), ServiceEntry.State.REFUSED, "li", "重复"))
                .as("nor does whoever entered it decide").hasMessageContaining("safety.hours.self");
        assertThat(pairing.waiting()).isEmpty();
    }

    @Test
    void refusesTimeThatOverlapsHereOrElsewhereLiesAheadOrOutside() {
        var pairing = pairing();
        pairing.enter(entry(DAY, 540, 600, false), List.of(), TODAY);
        pairing.enter(entry(DAY, 600, 660, false), List.of(), TODAY);
        assertThatThrownBy(() -> pairing.enter(entry(DAY, 599, 610, false), List.of(), TODAY)).hasMessageContaining("overlap");
        assertThatThrownBy(() -> pairing.enter(entry(DAY, 700, 720, false), List.of(entry(DAY, 710, 800, false)), TODAY))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> pairing.enter(entry(TODAY.plusDays(1), 0, 60, false), List.of(), TODAY))
                .hasMessageContaining("day.future");
        assertThatThrownBy(() -> pairing.enter(entry(LocalDate.of(2017, 12, 31), 0, 60, false), List.of(), TODAY))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> entry(DAY, 0, 1_441, false)).hasMessageContaining("safety.hours.time");
        assertThat(Served.minutes("ends", "24:00")).isEqualTo(1_440);
        assertThatThrownBy(() -> Served.minutes("ends", "24:01")).hasMessageContaining("safety.hours.clock");
    }
}
