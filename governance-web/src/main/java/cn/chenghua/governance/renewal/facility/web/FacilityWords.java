package cn.chenghua.governance.renewal.facility.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.renewal.facility.FacilityItem;
import cn.chenghua.governance.renewal.facility.FacilityItems;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Classes, items and stages of facilities in the reader's language. */
@Component
public class FacilityWords {

    private final FacilityItems items;
    private final ProjectKinds kinds;
    private final ProjectWords words;

    FacilityWords(FacilityItems items, ProjectKinds kinds, ProjectWords words) {
        this.items = items;
        this.kinds = kinds;
        this.words = words;
    }

    public String group(@Nullable String code) {
        return code == null ? "–" : words.classCode("facility", code);
    }

    public String stage(@Nullable String stage) {
        return words.stage("facility", stage);
    }

    public String item(@Nullable String code) {
        return items.all().stream().filter(item -> item.code().equals(code)).findFirst()
                .map(item -> item.in(LocaleContextHolder.getLocale())).orElse("–");
    }

    /** The classes to choose from, in their usual order. */
    public Map<String, String> groups() {
        var choices = new LinkedHashMap<String, String>();
        kinds.get("facility").classes().forEach(term -> choices.put(term.code(), group(term.code())));
        return choices;
    }

    public Map<String, String> items() {
        var choices = new LinkedHashMap<String, String>();
        items.all().forEach(item -> choices.put(item.code(), group(item.classCode()) + " · " + item(item.code())));
        return choices;
    }

    public Map<String, String> stages() {
        var choices = new LinkedHashMap<String, String>();
        kinds.get("facility").stages().forEach(term -> choices.put(term.code(), stage(term.code())));
        return choices;
    }

    /** Whether items are a labelled default. */
    public boolean suggested() {
        return items.all().stream().anyMatch(FacilityItem::suggested);
    }
}
