package cn.chenghua.governance.backstreet.green.table.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.site.table.TableWriter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of the green register as a table; export and import have the same, by code or by name in either language. */
@Component
class GreenColumns {

    static final List<String> ALL = List.of("number", "name", "kind", "class", "phase", "unit", "unit_name", "responsible",
            "stated", "basis", "measured", "counted", "share", "share_on", "built_on", "opened_on", "source", "evidence", "wkt");
    static final List<String> SCALED = List.of("stated_km", "stated_km2");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    GreenColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<TableWriter.Column> headers() {
        return ALL.stream().map(this::label).map(TableWriter.Column::of).toList();
    }

    static boolean known(String column) {
        return ALL.contains(column) || SCALED.contains(column);
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> java.util.stream.Stream.concat(ALL.stream(), SCALED.stream())
                .forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    String label(String column) {
        return header(column.equals("place") ? "unit" : column.equals("geometry") ? "wkt" : column,
                LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("green.column." + column, null, column, locale));
    }

    /** The constant that a cell names by its code or by its name in either language. */
    <T> Optional<T> term(String sort, List<T> constants, String text) {
        return constants.stream()
                .filter(constant -> constant.toString().equalsIgnoreCase(text) || LOCALES.stream().anyMatch(locale -> text
                        .equalsIgnoreCase(messages.getMessage("green." + sort + "." + constant, null, "", locale))))
                .findFirst();
    }
}
