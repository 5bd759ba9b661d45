package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of projects, with a planned and an actual day for each stage of their kinds. */
@Component
class ProjectColumns extends ColumnNames {

    private static final List<String> DAYS = List.of("planned", "actual");
    private final ProjectKinds kinds;

    ProjectColumns(ProjectKinds kinds, MessageSource messages) {
        super(messages, "project.column.", "number", "name", "kind", "unit", "unit_name", "class", "phase", "responsible",
                "budget", "metres", "square_metres", "yuan", "hours", "evidence");
        this.kinds = kinds;
        reading("budget_10k", "budget_100m", "yuan_10k", "yuan_100m");
    }

    /** The header texts of a table of these kinds; with one kind the stages bear their names, with more their codes. */
    List<String> headers(List<ProjectKind> shown) {
        var locale = LocaleContextHolder.getLocale();
        var headers = new ArrayList<>(super.labels().values());
        for (var stage : stages(shown)) {
            var name = shown.size() == 1 ? shown.getFirst().stage(stage).in(locale) : stage;
            DAYS.forEach(day -> headers.add(header(day, locale) + ":" + name));
        }
        return headers;
    }

    /** The columns beside those of stages, and one for these, with their headers. */
    @Override
    public Map<String, String> labels() {
        var labels = super.labels();
        DAYS.forEach(day -> labels.put(day, label(day) + ":…"));
        return labels;
    }

    /** The stage codes of these kinds, each once. */
    List<String> stages(List<ProjectKind> shown) {
        return shown.stream().flatMap(kind -> kind.stages().stream()).map(ProjectKind.Term::code).distinct().toList();
    }

    /** Every header text that is understood, with the column it stands for; stages are told apart row by row. */
    @Override
    public Map<String, String> names() {
        var names = super.names();
        for (var locale : LOCALES) {
            kinds.all().stream().flatMap(kind -> kind.stages().stream())
                    .flatMap(term -> Stream.of(term.code(), term.name(), term.nameEn())).distinct()
                    .forEach(stage -> DAYS.forEach(day -> names.put(header(day, locale) + ":" + stage,
                            day + ":" + stage.toLowerCase(Locale.ROOT))));
        }
        return names;
    }

    @Override
    public boolean knows(String column) {
        return super.knows(column) || DAYS.stream().anyMatch(day -> column.startsWith(day + ":"));
    }

    @Override
    public String label(String column) {
        var colon = column.indexOf(':');
        return colon < 0 ? super.label(column) : super.label(column.substring(0, colon)) + column.substring(colon);
    }
}
