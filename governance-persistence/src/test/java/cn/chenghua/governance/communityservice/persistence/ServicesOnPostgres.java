package cn.chenghua.governance.communityservice.persistence;

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
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.assertj.core.api.ThrowableAssert;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of services on PostgreSQL have in common: an official, what is rested on, stages and what targets say of them. */
abstract class ServicesOnPostgres {

    static final UnitCode PEIHUA = new UnitCode("510108005004");
    static final Proof PROOF = Proof.of("成华政务〔2018〕12号", null);
    static final Actor official = actor("official");

    @Autowired
    ProjectDesk projects;
    @Autowired
    ProgressReport progress;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    static Actor actor(String name) {
        return new Actor(UUID.randomUUID(), name, name,
                Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    }

    static RegisterProject wish(String name, String kind, UnitCode place, String responsible, String classCode) {
        return new RegisterProject(null, null, name, kind, place, null, responsible, null, classCode, null, Measures.NONE,
                Map.of(), Map.of(), "");
    }

    void reach(UUID id, String stage) {
        flush();
        projects.reach(official, id, projects.read(official, id).version(), stage, today(), PROOF);
        flush();
    }

    void flush() {
        entities.flush();
        entities.clear();
    }

    BigDecimal target(String code) {
        entities.flush();
        return progress.one(code, new ProgressReport.Question(today(), today(), View.NOW, Scope.everything(), null)).actual();
    }

    LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    static void assertRefused(String code, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
