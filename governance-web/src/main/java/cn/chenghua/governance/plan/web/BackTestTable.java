package cn.chenghua.governance.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.BackTest;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Earlier forecasts with what happened, as rows of the page and of a CSV file. */
@Component
class BackTestTable {

    private static final List<String> COLUMNS = List.of("target", "name", "as-of", "due", "probability", "earliest", "median",
            "latest",
            "reached", "in-time", "covered", "like", "open");

    private final Sentences sentences;

    BackTestTable(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Newest first. */
    List<Fate> fates(BackTest test) {
        return test.past().stream()
                .map(past -> new Fate(past, verdict(past.inTime(test.until())), verdict(past.covered(test.until()))))
                .sorted(Comparator.<Fate, LocalDate>comparing(fate -> fate.past().asOf()).reversed()
                        .thenComparing(fate -> fate.past().target()))
                .toList();
    }

    byte[] csv(BackTest test, Map<String, String> names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.csv(out,
                COLUMNS.stream().map(column -> TableWriter.Column.of(sentences.say("forecast.column." + column))).toList())) {
            for (var fate : fates(test)) {
                writer.row(cells(fate, names));
            }
        }
        return out.toByteArray();
    }

    private @Nullable Object[] cells(Fate fate, Map<String, String> names) {
        var past = fate.past();
        var forecast = past.forecast();
        var probability = forecast.probability();
        return Stream.<@Nullable Object>of(past.target(), names.get(past.target()), past.asOf(), past.due(),
                probability == null ? null : BigDecimal.valueOf(probability), forecast.earliest(), forecast.median(),
                forecast.latest(),
                past.reached(), sentences.say("forecast.verdict." + fate.inTime()),
                sentences.say("forecast.verdict." + fate.covered()),
                forecast.like(), forecast.open()).toArray();
    }

    private static String verdict(@Nullable Boolean verdict) {
        return verdict == null ? "open" : verdict ? "yes" : "no";
    }

    /** One earlier forecast; {@code yes}, {@code no} or {@code open} for each verdict. */
    public record Fate(BackTest.Past past, String inTime, String covered) {
    }
}
