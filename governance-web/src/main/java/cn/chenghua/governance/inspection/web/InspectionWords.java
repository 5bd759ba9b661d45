package cn.chenghua.governance.inspection.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Sentences;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what inspections come to, in the reader's language. */
@Component
class InspectionWords {

    private final Sentences sentences;

    InspectionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A score with the formula behind it, such as 9 ÷ 12 = 75.0%. */
    public String score(Score score) {
        var percent = score.percent();
        return percent == null
                ? sentences.say("inspection.score.none")
                : sentences.say("inspection.score.formula", score.passed(), score.applicable(), percent.toPlainString());
    }

    public String item(Item item) {
        return english() && !item.textEn().isEmpty() ? item.textEn() : item.text();
    }

    public String standard(Standard standard) {
        var name = english() && !standard.nameEn().isEmpty() ? standard.nameEn() : standard.name();
        return sentences.say("inspection.standard.version", name, standard.version());
    }

    public String disorder(Taxonomy taxonomy, String code) {
        return taxonomy.find(code).map(one -> english() && !one.nameEn().isEmpty() ? one.nameEn() : one.name()).orElse(code);
    }

    public Map<String, String> kinds() {
        return choices(AssetKind.values(), "inspection.kind.");
    }

    public Map<String, String> levels() {
        return choices(Level.values(), "inspection.level.");
    }

    private Map<String, String> choices(Enum<?>[] constants, String family) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(one -> choices.put(one.name(), sentences.say(family + one.name())));
        return choices;
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
