package cn.chenghua.governance.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.inspection.standard.Taxonomy.Disorder;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What disorders are called by the edition of the list they were judged by; one that is on no list is called by its code. */
@Component
public class DisorderNames {

    private final Standards standards;
    private final Map<Integer, Taxonomy> known = new ConcurrentHashMap<>();

    DisorderNames(Standards standards) {
        this.standards = standards;
    }

    /** An edition never changes once issued, so each is read once. */
    public String of(String code, int edition) {
        var kept = known.get(edition);
        var list = kept == null ? standards.taxonomy(edition) : Optional.of(kept);
        list.ifPresent(found -> known.put(edition, found));
        return list.flatMap(found -> found.find(code)).map(DisorderNames::word).orElse(code);
    }

    /** All disorders of all editions, the newest edition's words first. */
    public Map<String, String> choices() {
        return named(standards.taxonomies());
    }

    private static Map<String, String> named(List<Taxonomy> editions) {
        var choices = new LinkedHashMap<String, String>();
        editions.forEach(edition -> edition.disorders().forEach(one -> choices.putIfAbsent(one.code(), word(one))));
        return choices;
    }

    private static String word(Disorder disorder) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? disorder.nameEn()
                : disorder.name();
    }
}
