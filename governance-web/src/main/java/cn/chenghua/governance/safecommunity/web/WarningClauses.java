package cn.chenghua.governance.safecommunity.web;

import java.util.List;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.ClausePages;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;

import org.springframework.stereotype.Component;

/** Where the clauses on law, honours, covenants, suggestions, joint tasks and warning are worked on. */
@Component
class WarningClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(new Page("E01", "/safety/duties", "warning.register.DUTY"),
            new Page("E02", "/safety/lectures", "warning.register.SESSION"),
            new Page("E02", "/safety/lecture-series", "warning.series"),
            new Page("E03", "/safety/law-communities", "warning.register.LAW_COMMUNITY"),
            new Page("E04", "/safety/honours", "warning.register.HONOUR"),
            new Page("E07", "/safety/covenants", "warning.register.COVENANT"),
            new Page("E08", "/safety/suggestions", "warning.register.SUGGESTION"),
            new Page("E09", "/safety/tasks", "warning.register.TASK"),
            new Page("E10", "/safety/signals", "warning.signals"), new Page("E10", "/safety/rules", "warning.register.RULE"),
            new Page("E10", "/safety/alerts", "warning.register.ALERT"),
            new Page("E10", "/safety/incidents", "warning.register.INCIDENT"));

    private final RecordLines lines;
    private final Questions questions;

    WarningClauses(RecordLines lines, Questions questions) {
        this.lines = lines;
        this.questions = questions;
    }

    @Override
    public List<Page> pages() {
        return PAGES;
    }

    @Override
    public List<Standing> standings(Actor actor) {
        return List.of(standing(actor, "E01", RecordKind.DUTY, "", "duties", "warning.count.duties"),
                late(actor, "E01", RecordKind.DUTY, Set.of("ENDED"), "duties", "warning.count.duties.late"),
                standing(actor, "E02", RecordKind.SESSION, "", "lectures", "warning.count.sessions"),
                standing(actor, "E03", RecordKind.LAW_COMMUNITY, "", "law-communities", "warning.count.law"),
                standing(actor, "E03", RecordKind.LAW_COMMUNITY, "NAMED", "law-communities", "warning.count.law.named"),
                standing(actor, "E04", RecordKind.HONOUR, "", "honours", "warning.count.honours"),
                standing(actor, "E04", RecordKind.HONOUR, "PUBLISHED", "honours", "warning.count.honours.published"),
                standing(actor, "E07", RecordKind.COVENANT, "", "covenants", "warning.count.covenants"),
                standing(actor, "E07", RecordKind.COVENANT, "ADOPTED", "covenants", "warning.count.covenants.adopted"),
                standing(actor, "E08", RecordKind.SUGGESTION, "", "suggestions", "warning.count.suggestions"),
                standing(actor, "E08", RecordKind.SUGGESTION, "ANSWERED", "suggestions", "warning.count.suggestions.answered"),
                standing(actor, "E09", RecordKind.TASK, "OPEN", "tasks", "warning.count.tasks.open"),
                late(actor, "E09", RecordKind.TASK, Set.of("CLOSED", "CANCELLED"), "tasks", "warning.count.tasks.late"),
                standing(actor, "E09", RecordKind.TASK, "CLOSED", "tasks", "warning.count.tasks.closed"),
                standing(actor, "E10", RecordKind.RULE, "ON", "rules", "warning.count.rules.on"),
                standing(actor, "E10", RecordKind.ALERT, "RAISED", "alerts", "warning.count.alerts.raised"),
                standing(actor, "E10", RecordKind.ALERT, "", "alerts", "warning.count.alerts"),
                standing(actor, "E10", RecordKind.INCIDENT, "RECORDED", "incidents", "warning.count.incidents"));
    }

    private Standing standing(Actor actor, String clause, RecordKind kind, String state, String path, String text) {
        return new Standing(clause, text, lines.count(RecordLines.Filter.all(kind, actor.reads()).in(state)),
                "/safety/" + path + (state.isEmpty() ? "" : "?state=" + state));
    }

    private Standing late(Actor actor, String clause, RecordKind kind, Set<String> done, String path, String text) {
        var filter = new RecordLines.Filter(kind, actor.reads(), "", "", "", null, questions.today(), done, null);
        return new Standing(clause, text, lines.count(filter), "/safety/" + path + "?late=true");
    }
}
