package cn.chenghua.governance.safecommunity.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HonourTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private final Honour honour = new Honour(UUID.randomUUID(), new RecordWish(null, "李师傅（演示）", PEIHUALU, "", "ROLE_MODEL",
            LocalDate.of(2018, 9, 1), null, "十年义务修鞋", Said.NOTHING), 5, "worker");

    @Test
    void isPublishedWithConsentAfterAReviewBySomebodyElseAndTheDaysOfObjection() {
        assertRefused("warning.honour.consent", () -> step("REVIEW", "2018-09-05", "reviewer"));
        step("CONSENT", "2018-09-02", "worker");
        assertRefused("warning.honour.nominator", () -> step("REVIEW", "2018-09-05", "worker"));
        step("REVIEW", "2018-09-05", "reviewer");
        step("ANNOUNCE", "2018-09-10", "reviewer");
        assertRefused("warning.honour.objections", () -> step("PUBLISH", "2018-09-15", "reviewer"));
        step("PUBLISH", "2018-09-16", "reviewer");
        assertThat(honour.stateName()).isEqualTo("PUBLISHED");
    }

    @Test
    void goesBackToItsReviewAfterAnObjection() {
        step("CONSENT", "2018-09-02", "worker");
        step("REVIEW", "2018-09-05", "reviewer");
        step("ANNOUNCE", "2018-09-10", "reviewer");
        step("OBJECT", "2018-09-12", "reviewer");
        assertRefused("workflow.step", () -> step("PUBLISH", "2018-09-20", "reviewer"));
        assertThat(honour.stateName()).isEqualTo("NOMINATED");
    }

    private void step(String verb, String day, String by) {
        honour.step(verb, Said.NOTHING, LocalDate.parse(day),
                new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "评选记录", PEIHUALU,
                        by, Instant.parse("2018-10-31T01:00:00Z")));
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
