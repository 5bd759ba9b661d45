package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.dispute.Dispute;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeDesk;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.TakeIn;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs outside the transaction of a test, so that two people really meet in the database. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DisputeTogetherTest {

    private static final LocalDate MAY = LocalDate.of(2017, 5, 2);

    @Autowired
    DisputeDesk disputes;
    @Autowired
    JdbcClient jdbc;

    private static Actor official(String name) {
        var all = Scope.everything();
        return new Actor(UUID.randomUUID(), name, name,
                Map.of(Right.READ, all, Right.EDIT_PROJECTS, all, Right.SEE_DISPUTES, all, Right.MEDIATE, all));
    }

    @Test
    void ofTwoWhoPassADisputeUpAtOnceOneDoes() throws Exception {
        var told = disputes.takeIn(official("li"),
                new TakeIn(UUID.randomUUID(), new UnitCode("510108005004"), "", DisputeLevel.COMMUNITY, DisputeSort.PROPERTY,
                        DisputeChannel.VISIT, MAY, "", "王小明", "", "刘芳", "", "电梯维修分摊"))
                .dispute();
        var before = steps(told.id());
        var refusals = together(told);
        assertThat(refusals).hasSize(1).first().isInstanceOfSatisfying(SavedInBetween.class,
                refusal -> assertThat(refusal.code()).isEqualTo("safety.saved.between"));
        var there = disputes.read(official("li"), told.id());
        assertThat(there.level()).isEqualTo(DisputeLevel.SUBDISTRICT);
        assertThat(steps(told.id())).isEqualTo(before + 1);
    }

    /** Both have seen the same version and press at the same moment; what was refused. */
    private List<RuntimeException> together(Dispute seen) throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var pressed = Stream.of("li", "wang").map(name -> (Callable<List<RuntimeException>>) () -> {
                start.await();
                try {
                    disputes.passUp(official(name), seen.id(), seen.version(), MAY.plusDays(1), Proof.note("涉及两个社区"));
                    return List.of();
                } catch (RuntimeException refusal) {
                    return List.of(refusal);
                }
            }).map(people::submit).toList();
            start.countDown();
            var refused = new ArrayList<RuntimeException>();
            for (var one : pressed) {
                refused.addAll(one.get());
            }
            return refused;
        }
    }

    private int steps(UUID dispute) {
        return jdbc.sql("select count(*) from workflow_step where record_id = ?").param(dispute).query(Integer.class).single();
    }
}
