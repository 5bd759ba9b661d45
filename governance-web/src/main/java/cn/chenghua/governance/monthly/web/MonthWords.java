package cn.chenghua.governance.monthly.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.MonthLines.Line;
import cn.chenghua.governance.monthly.MonthLines.State;
import cn.chenghua.governance.monthly.MonthStanding;
import cn.chenghua.governance.monthly.Snapshot;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;

/** Says in words how reports and approvals stand; {@code words} in templates. */
@Component
class MonthWords {

    private final Sentences sentences;
    private final Figures figures;
    private final UnitNames units;
    private final ProjectWords projects;

    MonthWords(Sentences sentences, Figures figures, UnitNames units, ProjectWords projects) {
        this.sentences = sentences;
        this.figures = figures;
        this.units = units;
        this.projects = projects;
    }

    /** What units are called, for a whole page. */
    Function<UnitCode, String> units() {
        return units.asOfNow();
    }

    static String party(Party party, Function<UnitCode, String> names) {
        return party.level() == Level.DEPARTMENT ? party.key() : names.apply(new UnitCode(party.key()));
    }

    public String state(State state) {
        return sentences.say("monthly.state." + state);
    }

    /** The shape and colour beside the word. */
    public String tone(State state) {
        return switch (state) {
            case OPEN -> "not-started";
            case STALE, DIFFERS -> "at-risk";
            case SAID -> "on-track";
            case FROZEN -> "reached";
        };
    }

    public String tone(MonthStanding.State state) {
        return switch (state) {
            case INCOMPLETE -> "not-started";
            case READY -> "at-risk";
            case APPROVED -> "reached";
        };
    }

    public String stage(String kind, Snapshot snapshot) {
        var stage = projects.stage(kind, snapshot.stage());
        return snapshot.stageOn() == null ? stage : sentences.say("monthly.since", stage, figures.day(snapshot.stageOn()));
    }

    public String next(String kind, Snapshot snapshot) {
        if (snapshot.nextStage() == null) {
            return "–";
        }
        var stage = projects.stage(kind, snapshot.nextStage());
        var due = snapshot.nextDue();
        var planned = due == null ? stage : sentences.say("monthly.planned", stage, figures.day(due));
        var forecast = snapshot.nextForecast();
        return forecast == null || forecast.equals(due)
                ? planned
                : planned + sentences.say("monthly.forecast", figures.day(forecast));
    }

    /** What makes a line an exception that should be looked at before it is confirmed. */
    public List<String> exceptions(Line line, java.time.LocalDate until) {
        var found = new ArrayList<String>();
        if (line.now().late(until)) {
            found.add(sentences.say("monthly.exception.late"));
        }
        if (line.now().idle()) {
            found.add(sentences.say("monthly.exception.idle"));
        }
        if (line.state() == State.STALE) {
            found.add(sentences.say("monthly.exception.stale"));
        }
        return found;
    }

    /** Seconds as minutes and seconds, such as 2 min 05 s. */
    public String spell(long seconds) {
        return seconds < 60
                ? sentences.say("monthly.seconds", seconds)
                : sentences.say("monthly.minutes", seconds / 60, "%02d".formatted(seconds % 60));
    }

    public Map<String, String> states() {
        var choices = new java.util.LinkedHashMap<String, String>();
        for (var state : State.values()) {
            choices.put(state.name(), state(state));
        }
        return choices;
    }
}
