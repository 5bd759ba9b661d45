package cn.chenghua.governance.milestone.lamp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.milestone.MilestoneLines;
import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.Pathway;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lights the lamps of many projects: one statement reads them, pure rules judge; nothing of it is kept. */
@Service
@Transactional(readOnly = true)
public class Lamps {

    private static final int PIECE = 500;
    private static final int LOOKED_THROUGH = 10_000;
    private final MilestoneLines lines;
    private final Thresholds thresholds;
    private final CalendarDays days;
    private final Optional<Spent> spent;
    private final Optional<Heard> heard;

    Lamps(MilestoneLines lines, Thresholds thresholds, CalendarDays days, Optional<Spent> spent, Optional<Heard> heard) {
        this.lines = lines;
        this.thresholds = thresholds;
        this.days = days;
        this.spent = spent;
        this.heard = heard;
    }

    /** The lamps of these projects on a day; whether they may be seen is the asker's matter. */
    public Map<UUID, Lit> of(Collection<UUID> projects, LocalDate day) {
        var lit = new LinkedHashMap<UUID, Lit>();
        light(lines.of(projects), day).forEach(one -> lit.put(one.line().project(), one));
        return lit;
    }

    /** A page of the projects that pass a filter, with their lamps, in the order of their numbers. */
    public List<Lit> of(ProjectLines.Filter filter, String after, int limit, LocalDate day) {
        return light(lines.list(filter, after, limit), day);
    }

    /**
     * A page of those whose lamp shows {@code colour}, or all with null. At most ten thousand projects are looked through for a
     * page; the next one goes on where this one stopped.
     */
    public Page page(ProjectLines.Filter filter, @Nullable Colour colour, String after, int size, LocalDate day) {
        var shown = new ArrayList<Lit>();
        var from = after;
        for (var seen = 0; seen < LOOKED_THROUGH;) {
            var limit = colour == null ? size + 1 : PIECE;
            var piece = of(filter, from, limit, day);
            for (var one : piece) {
                if (colour == null || one.lamp().colour() == colour) {
                    if (shown.size() == size) {
                        return new Page(shown, shown.getLast().line().number());
                    }
                    shown.add(one);
                }
            }
            if (piece.size() < limit) {
                return new Page(shown, null);
            }
            from = piece.getLast().line().number();
            seen += piece.size();
        }
        return new Page(shown, from);
    }

    private List<Lit> light(List<Line> found, LocalDate day) {
        var ids = found.stream().map(Line::project).toList();
        var paid = spent.map(source -> source.paidShares(ids, day)).orElse(Map.of());
        var reports = heard.map(source -> source.lastHeard(ids, day)).orElse(Map.of());
        var rules = thresholds.all().stream().filter(Threshold::active).toList();
        var calendar = days.calendar();
        return found.stream().map(line -> light(line, rules, calendar, day, paid.get(line.project()),
                reports.get(line.project()))).toList();
    }

    /** Judges one project by the rules; pure, so that it can be proved without a database. */
    static Lit light(Line line, List<Threshold> rules, WorkingCalendar calendar, LocalDate day, @Nullable BigDecimal paid,
            @Nullable LocalDate report) {
        var milestones = line.milestones();
        var pathway = new Pathway(milestones, calendar, day);
        var own = line.heardOn();
        var last = own == null ? report : report == null || own.isAfter(report) ? own : report;
        var watched = new Watched(milestones, pathway, last, paid, day);
        var findings = rules.stream().flatMap(rule -> rule.policy().judge(watched, rule).stream()).toList();
        return new Lit(line, pathway, Lamp.of(findings));
    }

    /** A project with its way and its lamp. */
    public record Lit(Line line, Pathway pathway, Lamp lamp) {
    }

    /** Some projects, and after which number more may follow; null where none do. */
    public record Page(List<Lit> projects, @Nullable String next) {
    }
}
