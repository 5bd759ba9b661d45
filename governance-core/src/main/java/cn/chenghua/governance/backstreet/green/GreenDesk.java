package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.UnknownProject;

import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where green projects are drawn and measured; the amount that counts follows at once, with the evidence of the change. */
@Service
@Transactional
public class GreenDesk {

    private final ProjectDesk projects;
    private final ProjectRows rows;
    private final GreenSites sites;
    private final GreenRules rules;
    private final EvidenceRepository evidence;
    private final Clock clock;

    GreenDesk(ProjectDesk projects, ProjectRows rows, GreenSites sites, GreenRules rules, EvidenceRepository evidence,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.sites = sites;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A green project that the actor sees; any other is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public GreenRecord read(Actor actor, UUID id) {
        return record(projects.read(actor, id));
    }

    private GreenRecord record(Project project) {
        var level = GreenLevel.of(project.kind(), project.classCode()).orElseThrow(() -> new UnknownProject(project.id()));
        return new GreenRecord(project, sites.find(project.id()).map(site -> site.as(level))
                .orElseGet(() -> GreenSite.fresh(project.id(), level, level.amount(project.measures()))));
    }

    /** Draws where it lies and says which amount counts from now on; the geometry is WGS84 and was let through by the gate. */
    public GreenRecord draw(Actor actor, UUID id, long expected, Geometry shape, String source, GreenSite.Basis basis,
            Proof proof) {
        return change(actor, id, expected, proof, (site, _) -> site.drawn(shape, source, basis));
    }

    /** Says which of the two amounts counts from now on. */
    public GreenRecord count(Actor actor, UUID id, long expected, GreenSite.Basis basis, Proof proof) {
        return change(actor, id, expected, proof, (site, _) -> site.counting(basis));
    }

    /** States an amount, such as the one of the approval; it counts where the rule of the site says so. */
    public GreenRecord state(Actor actor, UUID id, long expected, BigDecimal amount, Proof proof) {
        return change(actor, id, expected, proof, (site, _) -> site.stating(amount));
    }

    /** Tells how much of a greenway is built; refused below the threshold while it stands as basically completed. */
    public GreenRecord complete(Actor actor, UUID id, long expected, BigDecimal share, LocalDate on, Proof proof) {
        if (on.isAfter(today())) {
            throw GreenRefused.future(on);
        }
        var stage = projects.read(actor, id).stage();
        return change(actor, id, expected, proof, (site, rests) -> {
            rules.decided(GreenRule.BASIC_SHARE).map(GreenRules.Decision::value)
                    .filter(threshold -> GreenwayGate.BASICALLY.equals(stage) && share.compareTo(threshold) < 0)
                    .ifPresent(threshold -> {
                        throw GreenRefused.standing(share, threshold);
                    });
            return site.completed(new GreenSite.Completion(share, on, rests, actor.username()));
        });
    }

    private GreenRecord change(Actor actor, UUID id, long expected, Proof proof,
            BiFunction<GreenSite, UUID, GreenSite> verb) {
        var before = read(actor, id);
        var project = before.project();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        if (before.site().version() != expected) {
            throw new SavedInBetween("green.saved.between", expected, before.site().version());
        }
        var rests = proof.evidence(project.place(), project.responsible(), actor, clock.instant());
        var after = verb.apply(before.site(), rests.id());
        if (after.same(before.site())) {
            return before;
        }
        evidence.keep(rests, proof.file());
        write(actor, before.site(), after.next(), rests.id());
        return settle(actor, record(project), proof);
    }

    private void write(Actor actor, GreenSite before, GreenSite after, UUID rests) {
        var now = clock.instant();
        if (!sites.put(after, actor.username(), now)) {
            throw new SavedInBetween("green.saved.between", before.version(), after.version());
        }
        var changes = new ArrayList<ProjectChange>();
        var was = texts(before);
        texts(after).forEach((field, is) -> {
            if (!is.equals(was.get(field))) {
                changes.add(new ProjectChange(Uuids.next(now), after.project(), now, actor.username(), field,
                        was.getOrDefault(field, ""), is, rests));
            }
        });
        rows.record(changes);
    }

    /** Brings the project's amount in line with what counts by the rule of its site. */
    private GreenRecord settle(Actor actor, GreenRecord record, Proof proof) {
        var counted = record.site().counted();
        if (counted == null || record.settled()) {
            return record;
        }
        var project = record.project();
        return record(projects.remeasure(actor, project.id(), project.version(),
                record.level().with(project.measures(), counted), today(), Proof.of(proof.text(), null)));
    }

    private static Map<String, String> texts(GreenSite site) {
        var texts = new LinkedHashMap<String, String>();
        var shape = site.geometry();
        var stated = site.stated();
        var completion = site.completion();
        texts.put("green.shape", shape == null ? "" : shape.getNumPoints() + " · " + site.measured() + " · " + site.source());
        texts.put("green.basis", site.basis().name());
        texts.put("green.stated", stated == null ? "" : stated.stripTrailingZeros().toPlainString());
        texts.put("green.share", completion == null ? "" : completion.share().toPlainString() + " % · " + completion.on());
        return texts;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
