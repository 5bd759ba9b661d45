package cn.chenghua.governance.safecommunity.covenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;

import org.junit.jupiter.api.Test;

class CovenantTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private final Covenant covenant = new Covenant(UUID.randomUUID(), new RecordWish(null, "培华路社区楼道公约", PEIHUALU, "", "",
            LocalDate.of(2018, 3, 1), null, "楼道不堆放杂物。", Said.NOTHING), "worker");

    @Test
    void isInForceFromTheMeetingThatAdoptedItUntilTheNext() {
        vote("2018-03-20", 86, 80, 4, 2);
        step("REVISE", "2018-08-01", new Said(Map.of("text", "楼道不堆放杂物，不停放电动车。")));
        vote("2018-09-15", 90, 40, 45, 5);
        step("REVISE", "2018-09-20", new Said(Map.of("text", "楼道不停放电动车。")));
        vote("2018-10-10", 92, 70, 20, 2);
        assertThat(covenant.inForce(LocalDate.of(2018, 3, 19))).isEmpty();
        assertThat(covenant.inForce(LocalDate.of(2018, 3, 20))).contains(1);
        assertThat(covenant.inForce(LocalDate.of(2018, 9, 16))).as("what was voted down does not end it").contains(1);
        assertThat(covenant.inForce(LocalDate.of(2018, 10, 10))).contains(3);
        step("REPEAL", "2018-10-20", Said.NOTHING);
        assertThat(covenant.inForce(LocalDate.of(2018, 10, 19))).contains(3);
        assertThat(covenant.inForce(LocalDate.of(2018, 10, 20))).isEmpty();
    }

    @Test
    void refusesVotesThatDoNotAddUp() {
        assertThatThrownBy(() -> vote("2018-03-20", 86, 80, 4, 3)).isInstanceOfSatisfying(CovenantRefused.class,
                refusal -> assertThat(refusal.code()).isEqualTo("warning.covenant.votes"));
        assertThat(covenant.stateName()).isEqualTo("DRAFTED");
    }

    private void vote(String day, int present, int approve, int against, int abstain) {
        step("VOTE", day, new Said(Map.of("present", "" + present, "approve", "" + approve, "against", "" + against, "abstain",
                "" + abstain)));
    }

    private void step(String verb, String day, Said said) {
        covenant.step(verb, said, LocalDate.parse(day), new Evidence(UUID.randomUUID(), Evidence.Kind.NOTE, "居民会议记录", PEIHUALU,
                "worker", Instant.parse("2018-10-31T01:00:00Z")));
    }
}
