package cn.chenghua.governance.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Initiative;

import org.jspecify.annotations.Nullable;

/**
 * A sort of undertaking with its ordered stages, such as back streets: surveyed, started, completed, accepted. Kinds are
 * data; it says nothing about which stage counts for a target.
 *
 * @param letters two letters that stand in the numbers of its projects, {@code BJ} in 2017-BJ-0042
 * @param asked what its projects should be measured by, beside being counted
 */
public record ProjectKind(String code, String letters, Initiative initiative, Term term, @Nullable Dimension asked,
        List<Term> stages, List<Term> classes, List<Term> phases) {

    public ProjectKind {
        stages = List.copyOf(stages);
        classes = List.copyOf(classes);
        phases = List.copyOf(phases);
    }

    public Term stage(String stage) {
        return find(stages, stage).orElseThrow(() -> ProjectRefused.unknownStage(stage, codes(stages)));
    }

    public Optional<Term> classTerm(@Nullable String wanted) {
        return find(classes, wanted);
    }

    public Optional<Term> phaseTerm(@Nullable String wanted) {
        return find(phases, wanted);
    }

    void admit(@Nullable String wantedClass, @Nullable String wantedPhase) {
        if (wantedClass != null && classTerm(wantedClass).isEmpty()) {
            throw ProjectRefused.unknownClass(wantedClass, codes(classes));
        }
        if (wantedPhase != null && phaseTerm(wantedPhase).isEmpty()) {
            throw ProjectRefused.unknownPhase(wantedPhase, codes(phases));
        }
    }

    private static Optional<Term> find(List<Term> terms, @Nullable String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    private static String codes(List<Term> terms) {
        return terms.isEmpty() ? "—" : String.join(", ", terms.stream().map(Term::code).toList());
    }

    /** A code with its names, such as {@code accepted} 验收 Accepted. */
    public record Term(String code, String name, String nameEn) {
        public String in(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : name;
        }

        public boolean named(String text) {
            return code.equalsIgnoreCase(text) || name.equals(text) || nameEn.equalsIgnoreCase(text);
        }
    }
}
