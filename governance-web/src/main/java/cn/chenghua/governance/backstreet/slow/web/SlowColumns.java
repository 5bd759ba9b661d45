package cn.chenghua.governance.backstreet.slow.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.backstreet.slow.SlowWay.Kind;
import cn.chenghua.governance.site.table.TableWriter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of the slow-traffic layer; export and import have the same, by code or by name in either language. */
@Component
class SlowColumns {

    static final List<String> ALL = List.of("number", "kind", "street", "width", "unit", "unit_name", "responsible", "source",
            "wkt");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    SlowColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<TableWriter.Column> headers() {
        return ALL.stream().map(this::label).map(TableWriter.Column::of).toList();
    }

    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> ALL.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    String label(String column) {
        return header(column.equals("place") ? "unit" : column.equals("geometry") ? "wkt" : column,
                LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("slow.column." + column, null, column, locale));
    }

    Optional<Kind> kind(String text) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().equalsIgnoreCase(text) || LOCALES.stream()
                        .anyMatch(locale -> text.equalsIgnoreCase(messages.getMessage("slow.kind." + kind, null, "", locale))))
                .findFirst();
    }
}
