package cn.chenghua.governance.responsibility.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of assets; export and import have the same, under their codes or their names in either language. */
@Component
class AssetColumns {

    static final List<String> ALL = List.of("number", "name", "kind", "class", "level", "grade", "depth", "unit", "unit_name",
            "responsible", "metres", "longitude", "latitude");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    AssetColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<String> headers() {
        return ALL.stream().map(this::label).toList();
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> ALL.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column.equals("place") ? "unit" : column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("asset.column." + column, null, column, locale));
    }

    /** The constant that a cell names by its code or by its name in either language. */
    <T> Optional<T> term(String sort, List<T> constants, String text) {
        return constants.stream()
                .filter(constant -> constant.toString().equalsIgnoreCase(text) || LOCALES.stream().anyMatch(locale -> text
                        .equalsIgnoreCase(messages.getMessage("asset." + sort + "." + constant, null, "", locale))))
                .findFirst();
    }
}
