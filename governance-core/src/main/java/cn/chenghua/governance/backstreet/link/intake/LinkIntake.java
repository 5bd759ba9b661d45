package cn.chenghua.governance.backstreet.link.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.link.Link;
import cn.chenghua.governance.backstreet.link.LinkRefused;
import cn.chenghua.governance.backstreet.link.StreetLinkDesk;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes links in row by row of a table: lines, survey lengths, and the days they were opened on. Each row goes through the desk, so
 * that the second of two links that lie upon each other counts only what is new. A row that says nothing new changes nothing.
 */

@Service
public class LinkIntake {

    private final StreetLinkDesk desk;
    private final ProjectRepository projects;
    private final StreetLines lines;
    private final Clock clock;

    LinkIntake(StreetLinkDesk desk, ProjectRepository projects, StreetLines lines, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.lines = lines;
        this.clock = clock;
    }

    /** What would become of the rows; nothing is written. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, String source) {
        return piece.stream().map(row -> judge(actor, row, source)).toList();
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param source where lines come from
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, String source, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            for (var row : pieces.next()) {
                var outcome = judge(actor, row, source);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                if (outcome.fate() == Fate.CHANGED) {
                    write(actor, row.wish(), source);
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private Outcome judge(Actor actor, Row row, String source) {
        try {
            return new Outcome(row.number(), fate(actor, row.wish(), source), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, LinkWish wish, String source) {
        var link = link(actor, wish);
        actor.check(Right.EDIT_PROJECTS, link.project().place(), link.project().responsible());
        var line = line(link, wish, source);
        var survey = survey(link, wish);
        if (link.opened() && (line != null || survey != null)) {
            throw LinkRefused.fixed();
        }
        if (survey != null) {
            LineLength.plausible("as_built", survey);
        }
        var opens = wish.openedOn() != null && !link.opened();
        if (opens) {
            opening(link, wish, line != null || survey != null);
        }
        return line == null && survey == null && !opens ? Fate.UNCHANGED : Fate.CHANGED;
    }

    private void opening(Link link, LinkWish wish, boolean measured) {
        var day = Days.within("opened_on", Objects.requireNonNull(wish.openedOn()));
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Days.ZONE))) {
            throw new FutureDay(day, LocalDate.ofInstant(clock.instant(), Days.ZONE));
        }
        if (!measured && link.detail().asBuilt() == null && lines.find(link.id()).isEmpty()) {
            throw LinkRefused.line();
        }
        var text = wish.evidence();
        if (text == null || text.isBlank()) {
            throw new Evidence.EvidenceMissing("");
        }
    }

    private Link link(Actor actor, LinkWish wish) {
        return projects.findByNumber(wish.number()).map(project -> desk.read(actor, project.id()))
                .orElseThrow(() -> LinkRefused.unknown(wish.number()));
    }

    private @Nullable StreetLine line(Link link, LinkWish wish, String source) {
        var drawn = wish.line();
        if (drawn == null) {
            return null;
        }
        var line = new StreetLine(link.id(), drawn, source);
        return lines.find(link.id()).filter(there -> there.geometry().equalsExact(drawn, 1e-7)).isPresent() ? null : line;
    }

    private static @Nullable BigDecimal survey(Link link, LinkWish wish) {
        var metres = wish.asBuilt();
        var there = link.detail().asBuilt();
        return metres == null || there != null && there.compareTo(metres) == 0 ? null : metres;
    }

    private void write(Actor actor, LinkWish wish, String source) {
        var link = link(actor, wish);
        var line = line(link, wish, source);
        if (line != null) {
            desk.draw(actor, link.id(), link(actor, wish).version(), line);
        }
        var survey = survey(link, wish);
        if (survey != null) {
            var said = wish.source();
            desk.survey(actor, link.id(), link(actor, wish).version(), survey, said == null ? source : said);
        }
        var day = wish.openedOn();
        if (day != null && !link.opened()) {
            desk.open(actor, link.id(), link(actor, wish).version(), Uuids.next(clock.instant()), day,
                    Proof.of(Objects.requireNonNull(wish.evidence()), null));
        }
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, LinkWish wish) {
    }
}
