package cn.chenghua.governance.supervision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.CaseRows.Answered;
import cn.chenghua.governance.supervision.warning.Warning;
import cn.chenghua.governance.supervision.warning.Warnings;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All warnings of all sources, each with the open case that answers it already. */
@Component
class WarningBook {

    private final List<Warnings> sources;
    private final CaseRows rows;
    private final CaseFilters filters;
    private final Figures figures;
    private final Sentences sentences;

    WarningBook(ObjectProvider<Warnings> sources, CaseRows rows, CaseFilters filters, Figures figures, Sentences sentences) {
        this.sources = sources.stream().sorted(Comparator.comparing(Warnings::position)).toList();
        this.rows = rows;
        this.filters = filters;
        this.figures = figures;
        this.sentences = sentences;
    }

    /** The sources, or the named one, from behind a mark on. */
    List<Section> sections(Actor actor, @Nullable String only, @Nullable String after, int limit) {
        var today = filters.today();
        return sources.stream().filter(source -> only == null || source.name().equals(only))
                .map(source -> section(actor, source, only == null ? null : after, limit, today)).toList();
    }

    private Section section(Actor actor, Warnings source, @Nullable String after, int limit, LocalDate today) {
        var found = source.find(actor, today, after, limit);
        Map<String, Answered> answered = rows
                .answering(found.warnings().stream().map(Warning::key).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Answered::warning, one -> one));
        return new Section(source.name(), source.path(), found.count(), found.warnings().stream()
                .map(warning -> new Row(warning, Questions.english() ? warning.nameEn() : warning.name(), cause(warning),
                        answered.get(warning.key())))
                .toList(), found.next());
    }

    Optional<Warning> one(Actor actor, String key) {
        return key.isEmpty()
                ? Optional.empty()
                : sources.stream().flatMap(source -> source.one(actor, filters.today(), key).stream()).findFirst();
    }

    /** Why it is listed, in the reader's language. */
    String cause(Warning warning) {
        var scale = warning.arguments().stream().filter(Scale.class::isInstance).findFirst().orElse(null);
        return sentences.say("supervision.cause." + warning.cause(), warning.arguments().stream()
                .map(argument -> argument instanceof BigDecimal amount && scale != null
                        ? figures.shown(amount, scale)
                        : argument instanceof LocalDate day ? figures.day(day) : argument)
                .toArray());
    }

    /** The warnings of a source. */
    record Section(String name, String path, int count, List<Row> rows, @Nullable String next) {
    }

    /** A warning, and the open case that answers it. */
    record Row(Warning warning, String name, String cause, @Nullable Answered answered) {
    }
}
