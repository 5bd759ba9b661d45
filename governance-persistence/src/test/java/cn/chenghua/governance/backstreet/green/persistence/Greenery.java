package cn.chenghua.governance.backstreet.green.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenRecord;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.Posting;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Registers, draws and moves green projects as an official does, and adds up what they count for. */

class Greenery {

    static final UnitCode DONGLU = new UnitCode("510108007002");
    static final Proof PROOF = Proof.of("成华绿化〔2017〕61号", null);
    static final Actor OFFICIAL = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS,
                    Scope.everything()));
    private final ProjectDesk projects;
    private final GreenDesk desk;
    private final LedgerBook book;
    private final EntityManager entities;

    Greenery(ProjectDesk projects, GreenDesk desk, LedgerBook book, EntityManager entities) {
        this.projects = projects;
        this.desk = desk;
        this.book = book;
        this.entities = entities;
    }

    Project register(String name, String kind, String classCode, String phase, @Nullable String amount) {
        var size = amount == null ? null : new BigDecimal(amount);
        var line = kind.equals("greenway");
        var made = projects.register(OFFICIAL,
                new RegisterProject(null, null, name, kind, DONGLU, null, "成华区城管局", null, classCode.isEmpty() ? null : classCode,
                        phase.isEmpty() ? null : phase, new Measures(line ? size : null, line ? null : size, null, null),
                        Map.of(), Map.of(), ""),
                PROOF);
        return read(made);
    }

    Project read(Project project) {
        entities.flush();
        entities.clear();
        return projects.read(OFFICIAL, project.id());
    }

    void reach(Project project, String stage, String day) {
        var now = read(project);
        try {
            projects.reach(OFFICIAL, now.id(), now.version(), stage, LocalDate.parse(day), PROOF);
            entities.flush();
        } finally {
            entities.clear();
        }
    }

    void back(Project project, @Nullable String kept, String day) {
        var now = read(project);
        projects.goBack(OFFICIAL, now.id(), now.version(), kept, LocalDate.parse(day), PROOF);
        entities.flush();
        entities.clear();
    }

    GreenRecord draw(Project project, String wkt, GreenSite.Basis basis) {
        var version = desk.read(OFFICIAL, project.id()).site().version();
        try {
            return desk.draw(OFFICIAL, project.id(), version, new WKTReader().read(wkt), "测绘报告2018-117", basis, PROOF);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        } finally {
            entities.flush();
            entities.clear();
        }
    }

    void built(Project project, String share) {
        var version = desk.read(OFFICIAL, project.id()).site().version();
        desk.complete(OFFICIAL, project.id(), version, new BigDecimal(share), LocalDate.of(2018, 9, 20), PROOF);
        entities.flush();
        entities.clear();
    }

    /** What these projects count for a reading of a target, in base units. */
    String counts(String target, String reading, Project... counted) {
        var sum = book.postingsOf(List.of(counted).stream().map(Project::id).toList()).stream()
                .filter(line -> line.target().equals(target) && line.reading().equals(reading)).map(Posting::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
