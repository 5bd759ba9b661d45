package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of projects; export and import have the same, under their codes or their names in either language. */
@Component
class ProjectColumns {

    static final List<String> FIXED = List.of("number", "name", "kind", "unit", "unit_name", "class", "phase", "responsible",
            "budget", "metres",
            "square_metres", "yuan", "hours", "evidence");
    static final List<String> SCALED = List.of("budget_10k", "budget_100m", "yuan_10k", "yuan_100m");
    private static final String PLANNED = "planned:";
    private static final String ACTUAL = "actual:";
    private final ProjectKinds kinds;
    private final MessageSource messages;

    ProjectColumns(ProjectKinds kinds, MessageSource messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    /** The header texts of a table of these kinds; with one kind the stages bear their names, with more their codes. */
    List<String> headers(List<ProjectKind> shown) {
        var locale = LocaleContextHolder.getLocale();
        var headers = new ArrayList<String>();
        FIXED.forEach(column -> headers.add(header(column, locale)));
        for (var stage : stages(shown)) {
            var name = shown.size() == 1 ? shown.getFirst().stage(stage).in(locale) : stage;
            headers.add(header("planned", locale) + ":" + name);
            headers.add(header("actual", locale) + ":" + name);
        }
        return headers;
    }

    /** The columns beside those of stages, and one for these, with their headers. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        FIXED.forEach(column -> labels.put(column, label(column)));
        Stream.of("planned", "actual").forEach(column -> labels.put(column, label(column) + ":…"));
        return labels;
    }

    /** The stage codes of these kinds, each once. */
    List<String> stages(List<ProjectKind> shown) {
        return shown.stream().flatMap(kind -> kind.stages().stream()).map(ProjectKind.Term::code).distinct().toList();
    }

    /** Every header text that is understood, with the column it stands for; stages are told apart row by row. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Stream.concat(FIXED.stream(), SCALED.stream()).forEach(column -> names.put(header(column, locale), column));
            kinds.all().stream().flatMap(kind -> kind.stages().stream())
                    .flatMap(term -> Stream.of(term.code(), term.name(), term.nameEn()))
                    .distinct().forEach(stage -> {
                        names.put(header("planned", locale) + ":" + stage, PLANNED + stage.toLowerCase(Locale.ROOT));
                        names.put(header("actual", locale) + ":" + stage, ACTUAL + stage.toLowerCase(Locale.ROOT));
                    });
        }
        return names;
    }

    boolean known(String column) {
        return FIXED.contains(column) || SCALED.contains(column) || column.startsWith(PLANNED) || column.startsWith(ACTUAL);
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        var locale = LocaleContextHolder.getLocale();
        var colon = column.indexOf(':');
        if (colon < 0) {
            return header(column.equals("squareMetres") ? "square_metres" : column, locale);
        }
        return header(column.substring(0, colon), locale) + ":" + column.substring(colon + 1);
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("project.column." + column, null, column, locale));
    }
}
