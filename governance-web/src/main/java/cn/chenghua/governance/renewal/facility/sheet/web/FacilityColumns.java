package cn.chenghua.governance.renewal.facility.sheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.project.ProjectKind.Term;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.renewal.facility.FacilityDesk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of facilities; export and import have the same, under their codes or their names in either language. */
@Component
class FacilityColumns {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;
    private final ProjectKinds kinds;

    FacilityColumns(MessageSource messages, ProjectKinds kinds) {
        this.messages = messages;
        this.kinds = kinds;
    }

    List<String> all() {
        var all = new ArrayList<>(List.of("number", "name", "unit", "unit_name", "responsible", "item", "address", "capacity",
                "capacityUnit", "longitude", "latitude"));
        stages().forEach(stage -> all.add("actual:" + stage.code()));
        all.addAll(List.of("closed", "closed_reason", "evidence"));
        return all;
    }

    List<Term> stages() {
        return kinds.get(FacilityDesk.KIND).stages();
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var locale : LOCALES) {
            all().forEach(column -> names.put(header(column, locale), column));
        }
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column.equals("place") ? "unit" : column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        var stage = stages().stream().filter(term -> column.equals("actual:" + term.code())).findFirst();
        return stage.isPresent()
                ? stage.get().in(locale)
                : String.valueOf(messages.getMessage("renewal.field." + column, null, column, locale));
    }
}
