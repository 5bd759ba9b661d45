package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where links are drawn, surveyed and opened to traffic; only what is new of them counts. */
@Service
@Transactional
public class StreetLinkDesk {

    private final ProjectRepository projects;
    private final ProjectDesk desk;
    private final StreetLinkRepository links;
    private final StreetLines lines;
    private final OpeningBook book;
    private final StreetRuleBook rules;
    private final EvidenceRepository evidence;
    private final Trail trail;
    private final Clock clock;

    StreetLinkDesk(ProjectRepository projects, ProjectDesk desk, StreetLinkRepository links, StreetLines lines, OpeningBook book,
            StreetRuleBook rules, EvidenceRepository evidence, Trail trail, Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.links = links;
        this.lines = lines;
        this.book = book;
        this.rules = rules;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** A link within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Link read(Actor actor, UUID id) {
        return seen(actor, id, projects.findById(id));
    }

    private Link hold(Actor actor, UUID id, long expected) {
        var link = seen(actor, id, projects.findAndHoldById(id));
        actor.check(Right.EDIT_PROJECTS, link.project().place(), link.project().responsible());
        if (link.version() != expected) {
            throw new SavedInBetween("backstreet.saved.between", expected, link.version());
        }
        return link;
    }

    private Link seen(Actor actor, UUID id, Optional<Project> found) {
        return found.filter(project -> project.kind().equals(StreetLink.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .map(project -> new Link(project, links.findById(id).orElseGet(() -> new StreetLink(id))))
                .orElseThrow(() -> LinkRefused.unknown(id));
    }

    /** Draws where a link runs; one that is open keeps the line it was opened with. */
    public Link draw(Actor actor, UUID id, long expected, StreetLine line) {
        var link = hold(actor, id, expected);
        fixed(link);
        lines.put(line, actor.username(), clock.instant());
        link.detail().changed();
        note(link, "line", line.metres().toPlainString());
        return new Link(link.project(), links.save(link.detail()));
    }

    /** Takes the length of the completion survey on; what is open keeps the length it was opened with. */
    public Link survey(Actor actor, UUID id, long expected, @Nullable BigDecimal metres, String source) {
        var link = hold(actor, id, expected);
        fixed(link);
        link.detail().survey(metres, source);
        note(link, "asBuilt", metres == null ? "" : metres.toPlainString());
        return new Link(link.project(), links.save(link.detail()));
    }

    private static void fixed(Link link) {
        if (link.opened()) {
            throw LinkRefused.fixed();
        }
    }

    /** What the link would count with today. */
    @Transactional(readOnly = true)
    public Opening trial(Actor actor, UUID id) {
        var link = read(actor, id);
        var now = clock.instant();
        return measured(link, id, LocalDate.ofInstant(now, Days.ZONE), id, actor, now);
    }

    /**
     * Opens the link to traffic with the metres that are new; a repeat of the same gives the one that is there.
     *
     * @param opening the id of the opening, made by the client
     */
    public Opening open(Actor actor, UUID id, long expected, UUID opening, LocalDate day, Proof proof) {
        var there = book.find(opening);
        if (there.isPresent()) {
            read(actor, id);
            return there.filter(one -> one.project().equals(id) && one.day().equals(day))
                    .orElseThrow(() -> LinkRefused.other(opening));
        }
        var link = hold(actor, id, expected);
        if (link.opened()) {
            throw LinkRefused.open(day);
        }
        var now = clock.instant();
        var project = link.project();
        var rests = proof.evidence(project.place(), project.responsible(), actor, now);
        evidence.addAll(List.of(rests));
        var opened = measured(link, opening, Days.within("day", day), rests.id(), actor, now);
        book.add(List.of(opened));
        link.detail().changed();
        links.save(link.detail());
        note(link, "opening", day + " " + opened.counted().toPlainString());
        count(actor, project, opened, proof, now);
        return opened;
    }

    /** The project counts with the new metres from the opening on. */
    private void count(Actor actor, Project project, Opening opening, Proof proof, Instant now) {
        var old = project.measures();
        var counted = opening.counted().stripTrailingZeros();
        var at = project.version();
        if (old.metres() == null || old.metres().compareTo(counted) != 0) {
            var moved = project.movedOn();
            desk.remeasure(actor, project.id(), at, new Measures(counted, old.squareMetres(), old.yuan(), old.hours()),
                    moved == null || opening.day().isAfter(moved) ? opening.day() : moved, proof);
            at = projects.findAndHoldById(project.id()).orElseThrow().version();
        }
        desk.reach(actor, project.id(), at, StreetLink.OPENED, opening.day(), proof);
        book.count(List.of(opening.id()), now);
    }

    private Opening measured(Link link, UUID opening, LocalDate day, UUID evidenceId, Actor actor, Instant now) {
        var current = rules.current();
        return new Metering(current, book.opened(link.id())).of(link, lines.find(link.id()).orElse(null), opening, day,
                evidenceId, actor, now);
    }

    private void note(Link link, String field, String value) {
        var project = link.project();
        trail.note(Note.of(Act.CHANGE, new Subject(Project.RECORD_KIND, project.id().toString(), project.place().value()))
                .with(List.of(new Change(field, null, value))));
    }
}
