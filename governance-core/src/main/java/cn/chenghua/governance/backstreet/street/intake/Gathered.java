package cn.chenghua.governance.backstreet.street.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.street.BackStreet;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/** What judged rows say, in the order it has to be written. */
final class Gathered {

    final List<BackStreet> details = new ArrayList<>();
    final List<StreetLine> lines = new ArrayList<>();
    final List<Batch> batches = new ArrayList<>();

    void take(Story story, @Nullable StreetLine line, @Nullable BigDecimal metres,
            StreetPiece.@Nullable Taken<Acceptance> accepted, StreetPiece.@Nullable Taken<LookBack> lookedBack) {
        details.add(story.street.detail());
        if (line != null) {
            lines.add(line);
        }
        if (metres != null || accepted != null) {
            batch(story).take(story, metres, accepted);
        }
        if (lookedBack != null) {
            story.add(lookedBack.record());
            batch(null).lookBacks.add(lookedBack);
        }
    }

    /** The last batch, or another where the street has something in it already that must be written first. */
    private Batch batch(@Nullable Story story) {
        var last = batches.isEmpty() ? null : batches.getLast();
        if (last == null || story != null && last.projects.containsKey(story.street.project().number())) {
            batches.add(new Batch());
        }
        return batches.getLast();
    }

    /** Acceptances that go together, and the look-backs after them. */
    static final class Batch {
        final List<StreetPiece.Taken<Acceptance>> acceptances = new ArrayList<>();
        final List<StreetPiece.Taken<LookBack>> lookBacks = new ArrayList<>();
        final Map<String, RegisterProject> projects = new LinkedHashMap<>();

        private void take(Story story, @Nullable BigDecimal metres, StreetPiece.@Nullable Taken<Acceptance> accepted) {
            var project = story.street.project();
            var days = new LinkedHashMap<String, LocalDate>();
            if (accepted != null) {
                acceptances.add(accepted);
                if (accepted.record().passed() && !story.accepted()) {
                    days.put(Street.ACCEPTED, accepted.record().day());
                }
                story.add(accepted.record());
            }
            var text = accepted == null ? "" : accepted.rests().text();
            projects.put(project.number(), new RegisterProject(null, project.number(), project.name(), Street.KIND,
                    project.place(), null, null, null, null, null, new Measures(metres, null, null, null), Map.of(), days, text));
        }
    }
}
