package cn.chenghua.governance.safecommunity.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JointTaskTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private final JointTask task = new JointTask(UUID.randomUUID(), new RecordWish(null, "建设路夜市联合巡查", JIANSHELU, "成华区城管局",
            Mode.JOINT_DUTY.name(), LocalDate.of(2018, 10, 8), LocalDate.of(2018, 10, 20), "", Said.NOTHING),
            List.of(new Part(PEIHUALU, "", Part.Standing.ASKED, ""),
                    new Part(JIANSHELU, "成华区公安分局", Part.Standing.ASKED, "")),
            "district");

    @Test
    void isClosedOnceEveryPartIsReported() {
        part("ACCEPT", PEIHUALU.value());
        assertRefused("warning.task.order", () -> part("ACCEPT", PEIHUALU.value()));
        part("REPORT", PEIHUALU.value());
        assertRefused("warning.task.open", () -> step("CLOSE", Said.NOTHING));
        part("ACCEPT", "成华区公安分局");
        part("REPORT", "成华区公安分局");
        step("CLOSE", Said.NOTHING);
        assertThat(task.stateName()).isEqualTo("CLOSED");
        assertThat(task.late(LocalDate.of(2018, 10, 31))).isFalse();
    }

    @Test
    void isSeenByEveryUnitThatHasAPart() {
        assertThat(task.seen(Scope.of(Set.of(PEIHUALU)))).isTrue();
        assertThat(task.seen(Scope.ofDepartment("成华区公安分局"))).isTrue();
        assertThat(task.seen(Scope.of(Set.of(new UnitCode("510108007003"))))).isFalse();
        assertThat(task.late(LocalDate.of(2018, 10, 21))).isTrue();
        assertRefused("warning.task.unit", () -> part("ACCEPT", "510108007003"));
    }

    private void part(String verb, String unit) {
        step(verb, new Said(Map.of("unit", unit)));
    }

    private void step(String verb, Said said) {
        task.step(verb, said, LocalDate.of(2018, 10, 19), new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "巡查记录", JIANSHELU,
                "district", Instant.parse("2018-10-31T01:00:00Z")));
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
