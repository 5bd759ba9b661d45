package cn.chenghua.governance.project.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import cn.chenghua.governance.project.ProjectKind;

import org.jspecify.annotations.Nullable;

/** What a workbook of projects says for the codes of kinds, classes and phases, and all that may be chosen there. */
record ProjectChoices(List<ProjectKind> kinds, List<String> units, Locale locale) {

    /** What may stand in a column; nothing where anything may. */
    List<String> of(String column) {
        return switch (column) {
            case "kind" -> kinds.stream().map(kind -> kind.term().in(locale)).toList();
            case "unit_name" -> units;
            case "class" -> terms(ProjectKind::classes);
            case "phase" -> terms(ProjectKind::phases);
            default -> List.of();
        };
    }

    private List<String> terms(Function<ProjectKind, List<ProjectKind.Term>> of) {
        return kinds.stream().flatMap(kind -> of.apply(kind).stream()).map(term -> term.in(locale)).distinct().toList();
    }

    String kind(String code) {
        return find(code).term().in(locale);
    }

    @Nullable
    String classOf(String kind, @Nullable String code) {
        return find(kind).classTerm(code).map(term -> term.in(locale)).orElse(code);
    }

    @Nullable
    String phaseOf(String kind, @Nullable String code) {
        return find(kind).phaseTerm(code).map(term -> term.in(locale)).orElse(code);
    }

    private ProjectKind find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}
