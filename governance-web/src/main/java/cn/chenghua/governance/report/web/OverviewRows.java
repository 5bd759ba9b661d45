package cn.chenghua.governance.report.web;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.web.Bars;
import cn.chenghua.governance.plan.web.ForecastRow;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts targets into the words of the overview; a row's cells are ready, so that the template has nothing to work out. */
@Component
public class OverviewRows {

    private static final String NONE = "–";

    private final Bars bars;
    private final Figures figures;
    private final Sentences sentences;

    OverviewRows(Bars bars, Figures figures, Sentences sentences) {
        this.bars = bars;
        this.figures = figures;
        this.sentences = sentences;
    }

    /** One target as its row shows it. */
    Row of(Progress progress, @Nullable Forecast forecast) {
        var bar = ProgressBar.with(progress, forecast);
        var scale = progress.scale();
        var tone = Bars.tone(progress.status());
        var quantity = progress.quantity();
        var lastDay = progress.lastDay();
        return new Row(progress.target().code(), bar.name(), bar.part() ? "part" : null, bars.of(bar),
                figures.shown(progress.actual(), scale), quantity == null ? null : "/ " + figures.shown(quantity, scale),
                figures.shown(progress.planned(), scale), tone, sentences.say("status." + tone),
                outlook(progress, forecast), lastDay == null ? NONE : lastDay.toString());
    }

    private Outlook outlook(Progress progress, @Nullable Forecast forecast) {
        if (forecast == null || forecast.state() != Forecast.State.FORECAST) {
            return new Outlook(NONE, null, null, null);
        }
        var row = ForecastRow.of(progress.target(), progress.due(), forecast, Questions.english());
        var earliest = forecast.earliest();
        var band = forecast.atDue();
        return new Outlook(null,
                row.chance().equals("none")
                        ? null
                        : sentences.say("report.forecast.probability",
                                sentences.say("forecast.chance." + row.chance(), row.percent())),
                earliest == null ? null : month(earliest) + " – " + month(forecast.latest()),
                band == null ? null : sentences.say("report.forecast.at-due", band.words()));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "…" : YearMonth.from(day).toString();
    }

    /** The cells of a row. */
    public record Row(String code, String name, @Nullable String part, Bars.Bar bar, String actual, @Nullable String quantity,
            String planned, String tone, String status, Outlook outlook, String lastDay) {
    }

    /** What the forecast says in words: nothing, or the chance, the months and the shares expected on the due day. */
    public record Outlook(@Nullable String nothing, @Nullable String chance, @Nullable String months, @Nullable String atDue) {
    }
}
