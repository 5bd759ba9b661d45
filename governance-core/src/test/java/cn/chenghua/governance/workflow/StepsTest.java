package cn.chenghua.governance.workflow;

import static cn.chenghua.governance.workflow.Flow.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;

import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Flow<State, Verb> NAMING = Flow.of(move(Verb.REVIEW, State.REVIEWED, State.APPLIED),
            move(Verb.NAME, State.NAMED, State.REVIEWED), move(Verb.WITHDRAW, State.APPLIED, State.REVIEWED, State.NAMED));
    private static final Evidence LETTER = new Evidence(UUID.randomUUID(), Evidence.Kind.DOCUMENT, "成民发〔2018〕16号",
            new UnitCode("510108000000"), "mzj", Instant.parse("2018-10-31T02:00:00Z"));
    private static final LocalDate MAY = LocalDate.of(2018, 5, 2);

    private final Steps steps = new Steps();

    @Test
    void leadFromStateToStateAndKeepWhoSaidSoAndOnWhat() {
        var state = steps.take(NAMING, State.APPLIED, Verb.REVIEW, MAY, LETTER);

        assertThat(state).isEqualTo(State.REVIEWED);
        assertThat(steps.all()).singleElement().isEqualTo(new StepTaken("REVIEW", "REVIEWED", MAY, LETTER.id(),
                "成民发〔2018〕16号", "mzj", LETTER.recordedAt()));
        assertThat(NAMING.open(state)).containsExactly(Verb.NAME, Verb.WITHDRAW);
        assertThat(steps.last(Verb.NAME)).isEmpty();
    }

    @Test
    void areRefusedOutOfOrderAndNothingIsKept() {
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> steps.take(NAMING, State.APPLIED, Verb.NAME, MAY, LETTER))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("workflow.step"));
        assertThat(steps.all()).isEmpty();
    }

    @Test
    void areRefusedBeforeTheLastStepAndOnADayToCome() {
        steps.take(NAMING, State.APPLIED, Verb.REVIEW, MAY, LETTER);

        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> steps.take(NAMING, State.REVIEWED, Verb.NAME, MAY.minusDays(1), LETTER))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("workflow.day"));
        assertThatExceptionOfType(FutureDay.class)
                .isThrownBy(() -> steps.take(NAMING, State.REVIEWED, Verb.NAME, LocalDate.of(2018, 11, 1), LETTER));
        assertThat(steps.all()).hasSize(1);
    }

    private enum State {
        APPLIED, REVIEWED, NAMED
    }

    private enum Verb {
        REVIEW, NAME, WITHDRAW
    }
}
