package cn.chenghua.governance.backstreet.street.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.link.LinkDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 望平街背街, whose works 建设路街道办事处 carries out, and those who come to look at it. */

public class StreetScene {

    static final UnitCode DISTRICT = new UnitCode("510108000000");
    static final UnitCode JIANSHELU = new UnitCode("510108005000");
    static final UnitCode PEIHUALU = new UnitCode("510108005004");
    static final String EXECUTING = "建设路街道办事处";
    static final Proof PROOF = Proof.of("成华城管验〔2017〕17号", null);
    private final ProjectDesk projects;
    private final LinkDesk links;
    private final StreetDesk streets;
    private final InspectionLog log;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    StreetScene(ProjectDesk projects, LinkDesk links, StreetDesk streets, InspectionLog log, AccountRepository accounts,
            Hierarchies hierarchies, JdbcClient jdbc, EntityManager entities) {
        this.projects = projects;
        this.links = links;
        this.streets = streets;
        this.log = log;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** An account with a role, acting today. */
    Actor account(String username, Role role, UnitCode unit, @Nullable String department) {
        var account = new Account(new Account.Id(UUID.randomUUID()), new Username(username + UUID.randomUUID().hashCode()),
                username, Instant.now());
        account.grant(new Grant(role, unit, LocalDate.of(2015, 1, 1), null, department));
        accounts.save(account);
        entities.flush();
        return account.actor(LocalDate.now(Days.ZONE), hierarchies.current());
    }

    Actor official() {
        return account("district", Role.DISTRICT_OFFICIAL, DISTRICT, null);
    }

    /** A street whose works were completed on 2017-08-24, upgraded, linked with an asset. */
    Completed completed(Actor official) {
        var project = projects.register(official, new RegisterProject(null, null, "望平街背街", Street.KIND, PEIHUALU, null,
                EXECUTING, null, null, null, new Measures(new BigDecimal("640"), null, null, null), Map.of(),
                Map.of("surveyed", day("2017-03-08"), "started", day("2017-05-09"), "completed", day("2017-08-24")),
                PROOF.text()), PROOF);
        entities.flush();
        var asset = asset();
        links.link(official, project.id(), asset.number());
        streets.describe(official, project.id(), version(official, project.id()),
                new StreetFacts("BRANCH", Depth.UPGRADE, "成华建工（演示）", "强弱电下地、立面整治"));
        entities.flush();
        return new Completed(project.id(), asset.id());
    }

    long version(Actor actor, UUID street) {
        entities.flush();
        entities.clear();
        return streets.read(actor, street).version();
    }

    /** Forgets what was changed and not written, as a refusal makes a transaction do. */
    void forget() {
        entities.clear();
    }

    private AssetLine asset() {
        return jdbc
                .sql("""
                        insert into asset (id, number, name, kind, class, level, grade, unit_code, responsible)
                        values (gen_random_uuid(), 'JD-' || substr(gen_random_uuid()::text, 1, 8), '望平街背街', 'STREET', 'BRANCH', 'COMMUNITY',
                                'A', ?, ?) returning id, number""")
                .params(PEIHUALU.value(), EXECUTING)
                .query((row, _) -> new AssetLine(row.getObject(1, UUID.class), row.getString(2))).single();
    }

    /** A look at which so many of the 13 items of a branch road failed. */
    UUID look(Actor finder, UUID asset, String day, int failed, boolean found) {
        var now = day(day).atTime(10, 0).atZone(Days.ZONE).toInstant();
        var answers = new HashMap<String, Answer>();
        var items = List.of("S1", "S2", "S3", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S13", "S14", "S15");
        items.forEach(item -> answers.put(item, items.indexOf(item) < failed ? Answer.FAIL : Answer.PASS));
        var findings = found
                ? List.of(new LogInspection.Finding(Uuids.next(now), "RUBBISH", Severity.LOW, "12号门前", null, "", List.of()))
                : List.<LogInspection.Finding>of();
        var told = new LogInspection(Uuids.next(now), asset, Level.DISTRICT, "STREET", 1, 1, now, now.plusSeconds(600), "pad", 1,
                null, answers, "", null, List.of(), findings);
        log.log(finder, List.of(told)).getFirst().orRefuse();
        return told.id();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Party agrees(String unit) {
        return new Party(unit, "刘洋", Party.Opinion.AGREES, "");
    }

    static RecordAcceptance passed(String day, List<Party> parties, UUID... looks) {
        return new RecordAcceptance(UUID.randomUUID(), day(day), RecordAcceptance.Result.PASSED, parties, List.of(looks), "");
    }

    record Completed(UUID id, UUID asset) {
    }

    private record AssetLine(UUID id, String number) {
    }
}
