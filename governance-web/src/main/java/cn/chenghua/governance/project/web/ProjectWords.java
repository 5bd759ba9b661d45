package cn.chenghua.governance.project.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names kinds, stages and fields in the reader's language. */
@Component
public class ProjectWords {

    private final ProjectKinds kinds;
    private final Sentences sentences;

    ProjectWords(ProjectKinds kinds, Sentences sentences) {
        this.kinds = kinds;
        this.sentences = sentences;
    }

    public String kind(String code) {
        return kinds.find(code).map(kind -> kind.term().in(locale())).orElse(code);
    }

    public String stage(String kind, @Nullable String stage) {
        return stage == null ? sentences.say("project.stage.none") : named(kind(kind, stage), stage);
    }

    public String classCode(String kind, @Nullable String code) {
        return code == null
                ? ""
                : kinds.find(kind).flatMap(found -> found.classTerm(code)).map(term -> term.in(locale())).orElse(code);
    }

    public String phase(String kind, @Nullable String code) {
        return code == null
                ? ""
                : kinds.find(kind).flatMap(found -> found.phaseTerm(code)).map(term -> term.in(locale())).orElse(code);
    }

    /** The label of a changed field, such as 计划:验收 for {@code planned:accepted}. */
    public String field(String kind, String field) {
        var colon = field.indexOf(':');
        return colon < 0
                ? sentences.word("project.field." + field, field)
                : sentences.say("project.field." + field.substring(0, colon), stage(kind, field.substring(colon + 1)));
    }

    public long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The kinds to choose from, by code. */
    public Map<String, String> kinds() {
        var choices = new LinkedHashMap<String, String>();
        kinds.all().forEach(kind -> choices.put(kind.code(), kind.term().in(locale())));
        return choices;
    }

    static Map<String, String> choices(List<ProjectKind.Term> terms) {
        var choices = new LinkedHashMap<String, String>();
        terms.forEach(term -> choices.put(term.code(), term.in(locale())));
        return choices;
    }

    private List<ProjectKind.Term> kind(String kind, String stage) {
        return kinds.find(kind).map(ProjectKind::stages).orElse(List.of()).stream().filter(term -> term.code().equals(stage))
                .toList();
    }

    private static String named(List<ProjectKind.Term> found, String otherwise) {
        return found.isEmpty() ? otherwise : found.getFirst().in(locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
