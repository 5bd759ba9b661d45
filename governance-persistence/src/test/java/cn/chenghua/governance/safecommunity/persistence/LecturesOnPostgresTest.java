package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class LecturesOnPostgresTest {

    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private static final Proof PROOF = Proof.of("成华司〔2018〕12号", null);

    @Autowired
    ProjectDesk projects;
    @Autowired
    RecordDesk records;
    @Autowired
    ProgressReport progress;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void movesTargetE02WhenALectureIsHeldAndOnlyByTheRecordOfItsSession() {
        var lecture = projects.register(official, new RegisterProject(null, null, "法治大讲堂第一讲", "lecture", DISTRICT, null,
                "成华区司法局", null, "series_a", null, Measures.NONE, Map.of(), Map.of(), ""), PROOF);
        projects.reach(official, lecture.id(), lecture.version(), "scheduled", today().minusDays(9), PROOF);
        fresh();
        assertThat(target("E02")).isZero();
        assertRefused("warning.lecture.gate", () -> projects.reach(official, lecture.id(),
                projects.read(official, lecture.id()).version(), "held", today(), PROOF));
        entities.clear();
        assertRefused("warning.lecture.nobody", () -> session(lecture.number(), "0"));
        entities.clear();
        session(lecture.number(), "86");
        fresh();
        assertThat(target("E02")).isEqualByComparingTo("1");
        assertThat(target("E02.1")).isEqualByComparingTo("1");
        assertThat(target("E02.2")).isZero();
        assertRefused("warning.lecture.held", () -> session(lecture.number(), "86"));
        entities.clear();
        projects.goBack(official, lecture.id(), projects.read(official, lecture.id()).version(), "scheduled", today(), PROOF);
        fresh();
        assertThat(target("E02")).isZero();
    }

    private void session(String number, String attendance) {
        records.register(official, RecordKind.SESSION, new RecordWish(null, "宪法进社区", DISTRICT, "成华区司法局", "series_a",
                today().minusDays(1), null, "", new Said(Map.of("project", number, "speaker", "王律师（演示）", "attendance",
                        attendance))),
                PROOF);
    }

    private BigDecimal target(String code) {
        entities.flush();
        return progress.one(code, new Question(today(), today(), View.NOW, Scope.everything(), null)).actual();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
