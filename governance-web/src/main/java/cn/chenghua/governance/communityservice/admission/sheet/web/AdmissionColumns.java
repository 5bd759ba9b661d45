package cn.chenghua.governance.communityservice.admission.sheet.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.communityservice.admission.AdmissionList;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of items; export and import have the same, under their codes or their names in either language. */
@Component
class AdmissionColumns {

    static final List<String> ALL = List.of("number", "edition", "list", "title", "basis", "department", "duties", "minutes",
            "forms", "fields", "uploads", "state", "valid_from", "valid_to", "withdrawn_on");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    AdmissionColumns(MessageSource messages) {
        this.messages = messages;
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> ALL.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column, LocaleContextHolder.getLocale());
    }

    String word(String family, Enum<?> constant) {
        return word(family, constant, LocaleContextHolder.getLocale());
    }

    /** The list that a cell names by its code or by its name in either language. */
    Optional<AdmissionList> list(String text) {
        return Arrays.stream(AdmissionList.values()).filter(list -> list.name().equalsIgnoreCase(text)
                || LOCALES.stream().anyMatch(locale -> text.equalsIgnoreCase(word("list", list, locale)))).findFirst();
    }

    private String word(String family, Enum<?> constant, Locale locale) {
        return String.valueOf(messages.getMessage("admission." + family + "." + constant.name(), null, constant.name(), locale));
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("admission.column." + column, null, column, locale));
    }
}
