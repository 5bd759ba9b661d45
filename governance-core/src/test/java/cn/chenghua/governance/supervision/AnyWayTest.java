package cn.chenghua.governance.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Kind;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.junit.jupiter.api.Test;

/** Whatever is tried in whatever order, by either side: what the case says of itself follows from its entries. */
class AnyWayTest {

    private final Random chance = new Random(20_181_107);

    @Test
    void aCaseIsItsEntriesWhicheverWayItGoes() {
        int closed = 0;
        for (int round = 0; round < 400; round++) {
            var drain = Drain.registered();
            var before = List.copyOf(drain.entries());
            var day = Drain.day("2018-09-03");
            for (int step = 0; step < 25; step++) {
                day = day.plusDays(chance.nextInt(4));
                attempt(drain, day);
                assertThat(drain.entries()).startsWith(before.toArray(CaseEntry[]::new));
                before = new ArrayList<>(drain.entries());
                check(drain);
            }
            closed += drain.state() == State.CLOSED ? 1 : 0;
        }
        assertThat(closed).as("walks that came to an end").isBetween(50, 390);
    }

    private void attempt(SupervisedCase drain, LocalDate day) {
        var by = chance.nextBoolean() ? Drain.office(day.toString(), "督办", rests()) : Drain.street(day.toString(), "情况", rests());
        try {
            step(drain, by);
        } catch (CaseRefused refused) {
            assertThat(refused.code()).startsWith("supervision.");
        }
    }

    private UUID rests() {
        return UUID.randomUUID();
    }

    private void step(SupervisedCase drain, Deed by) {
        switch (chance.nextInt(13)) {
            case 0, 1 -> drain.handOver(by, null, Drain.RULES);
            case 2, 3 -> drain.accept(by, Drain.RULES);
            case 4 -> drain.report(by, chance.nextBoolean(), Drain.RULES);
            case 5 -> drain.urge(by, Level.values()[chance.nextInt(3)], Drain.RULES);
            case 6 -> drain.appeal(by, new Appeal(Ground.values()[chance.nextInt(3)], null, 5 + chance.nextInt(20), null),
                    Drain.RULES);
            case 7 -> drain.refuse(by, Drain.RULES);
            case 8 -> drain.extend(by, null, Drain.RULES);
            case 9 -> drain.suspend(by, null, Drain.RULES);
            case 10 -> drain.resume(by, Drain.RULES);
            case 11 -> drain.sendBack(by, 1 + chance.nextInt(9), Drain.RULES);
            default -> drain.close(by, Outcome.values()[chance.nextInt(3)], null, Drain.RULES);
        }
    }

    private static void check(SupervisedCase drain) {
        var again = new Chain(drain.entries());
        assertThat(again.state()).isEqualTo(drain.state());
        assertThat(drain.outcome() != null).isEqualTo(drain.state() == State.CLOSED);
        assertThat(drain.waitsUntil() == null).as("nobody waited for in %s", drain.state())
                .isEqualTo(drain.state() == State.CLOSED || drain.state() == State.SUSPENDED);
        if (drain.dueOn() != null) {
            assertThat(Drain.AUTUMN.working(Objects.requireNonNull(drain.dueOn()))).isTrue();
            assertThat(drain.dueOn()).isEqualTo(again.due(Drain.AUTUMN));
        }
        var last = drain.entries().getLast();
        if (last.kind() == Kind.CLOSE) {
            var reporters = drain.entries().stream().filter(entry -> entry.kind() == Kind.REPORT).map(CaseEntry::doneBy)
                    .collect(Collectors.toSet());
            assertThat(reporters).as("whoever closes is not the only one who reported")
                    .isNotEqualTo(java.util.Set.of(last.doneBy()));
            if (last.outcome() == Outcome.VERIFIED) {
                assertThat(reporters).isNotEmpty();
                assertThat(last.evidence()).isNotNull();
            }
        }
    }
}
