package cn.chenghua.governance.milestone.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.chenghua.governance.evidence.Evidence;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of milestones; export and import have the same, under their codes or their names in either language. */
@Component
class MilestoneColumns {

    static final List<String> ALL = List.of("project", "project_name", "milestone", "stage", "planned", "forecast", "actual",
            "responsible", "weight", "limit_days", "after", "needs", "evidence");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    MilestoneColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<String> headers() {
        return ALL.stream().map(this::label).toList();
    }

    /** The columns with their headers. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        ALL.forEach(column -> labels.put(column, label(column)));
        return labels;
    }

    /** The kind of evidence a cell names by its code or its name in either language. */
    Optional<Evidence.Kind> needs(String text) {
        return Stream.of(Evidence.Kind.values()).filter(kind -> kind.name().equalsIgnoreCase(text)
                || LOCALES.stream().anyMatch(locale -> text.equalsIgnoreCase(needs(kind, locale)))).findFirst();
    }

    String needs(Evidence.Kind kind) {
        return needs(kind, LocaleContextHolder.getLocale());
    }

    private String needs(Evidence.Kind kind, Locale locale) {
        return messages.getMessage("milestone.needs." + kind.name().toLowerCase(Locale.ROOT), null, locale);
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var locale : LOCALES) {
            ALL.forEach(column -> names.put(header(column, locale), column));
        }
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column.equals("limitDays") ? "limit_days" : column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("milestone.column." + column, null, column, locale));
    }
}
