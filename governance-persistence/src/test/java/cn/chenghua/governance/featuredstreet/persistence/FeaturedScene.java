package cn.chenghua.governance.featuredstreet.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.score.RecordScoring;
import cn.chenghua.governance.featuredstreet.score.ScoreItem;
import cn.chenghua.governance.featuredstreet.score.Scorecard;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/** Officials, a street at work, a community and an estate of initiative three, and what the plan counts of them. */
public class FeaturedScene {

    static final UnitCode DISTRICT = new UnitCode("510108000000");
    static final UnitCode JIANSHELU = new UnitCode("510108005000");
    static final UnitCode PEIHUALU = new UnitCode("510108005004");
    static final String TOURISM = "成华区商务和旅游局";
    static final Proof PROOF = Proof.of("成华特色街〔2018〕12号", null);

    private final ProjectDesk projects;
    private final ProgressReport progress;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final EntityManager entities;

    FeaturedScene(ProjectDesk projects, ProgressReport progress, AccountRepository accounts, Hierarchies hierarchies,
            EntityManager entities) {
        this.projects = projects;
        this.progress = progress;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.entities = entities;
    }

    /** An account with a role, acting today. */
    Actor account(String username, Role role, UnitCode unit, @Nullable String department) {
        var account = new Account(new Account.Id(UUID.randomUUID()),
                new Username(username + Math.abs(UUID.randomUUID().hashCode())), username, Instant.now());
        account.grant(new Grant(role, unit, LocalDate.of(2015, 1, 1), null, department));
        accounts.save(account);
        entities.flush();
        return account.actor(today(), hierarchies.current());
    }

    Actor official(String username) {
        return account(username, Role.DISTRICT_OFFICIAL, DISTRICT, null);
    }

    Project project(Actor actor, String kind, @Nullable String classCode, String name, Map<String, LocalDate> reached) {
        var project = projects.register(actor, new RegisterProject(null, null, name, kind, PEIHUALU, null, TOURISM, null,
                classCode, null, Measures.NONE, Map.of(), reached, PROOF.text()), PROOF);
        clear();
        return project;
    }

    void clear() {
        entities.flush();
        entities.clear();
    }

    /** Forgets what was changed and not written, as a refusal makes a transaction do. */
    void forget() {
        entities.clear();
    }

    /** What the headline of a target counts. */
    int counted(String target) {
        clear();
        var actual = progress.one(target, question()).actual();
        return actual == null ? 0 : actual.intValue();
    }

    /** What one reading of a target counts. */
    int counted(String target, String reading) {
        clear();
        return progress.one(target, question()).readings().stream().filter(one -> one.reading().code().equals(reading))
                .map(one -> one.figure().actual()).filter(Objects::nonNull).findFirst().map(BigDecimal::intValue).orElse(0);
    }

    private static ProgressReport.Question question() {
        return new ProgressReport.Question(today(), today(), View.NOW, Scope.everything(), null);
    }

    static LocalDate today() {
        return LocalDate.now(Days.ZONE);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A sheet that gives every item the same points. */
    static RecordScoring sheet(Scorecard card, int points, String day) {
        return new RecordScoring(UUID.randomUUID(), day(day), card.items().stream().collect(Collectors.toMap(ScoreItem::code,
                item -> new RecordScoring.Points(points, Proof.note("现场踏勘记录：" + item.name())))));
    }

    static DescribeStreet profile() {
        var proofs = new EnumMap<Trait, Proof>(Trait.class);
        Arrays.stream(Trait.values()).forEach(trait -> proofs.put(trait, PROOF));
        return new DescribeStreet(StreetClass.CULTURE,
                Map.of(Trait.THEME, "工业遗存文创", Trait.PRODUCT, "原创音乐", Trait.CHARACTER, "红砖厂房"), proofs);
    }
}
