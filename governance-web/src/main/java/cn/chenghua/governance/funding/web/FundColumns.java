package cn.chenghua.governance.funding.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.chenghua.governance.funding.FundKind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of a table of postings; export and import have the same, under their codes or their names in either language. */
@Component
class FundColumns {

    static final List<String> FIXED = List.of("id", "project", "project_name", "unit_name", "month", "kind", "amount", "source",
            "contract", "evidence", "reason", "reverses");
    /** The columns of a sheet that has the kinds side by side. */
    static final List<String> WIDE = List.of("planned", "output", "paid");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    FundColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<String> headers() {
        return FIXED.stream().map(column -> header(column, LocaleContextHolder.getLocale())).toList();
    }

    /** The columns with their headers. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        FIXED.forEach(column -> labels.put(column, label(column)));
        return labels;
    }

    /** The columns that hold the same amount in a larger unit, with the power of ten that leads to yuan. */
    static Map<String, Integer> scaled(String column) {
        return Map.of(column + "_10k", 4, column + "_100m", 8);
    }

    private static Stream<String> all() {
        return Stream.concat(FIXED.stream(), Stream.concat(WIDE.stream(),
                Stream.concat(Stream.of("amount"), WIDE.stream()).flatMap(column -> scaled(column).keySet().stream())));
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> all().forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    boolean known(String column) {
        return all().anyMatch(column::equals);
    }

    /** The kind a cell names by its code or its name in either language. */
    Optional<FundKind> kind(String text) {
        return Stream.of(FundKind.values()).filter(kind -> kind.name().equalsIgnoreCase(text) || LOCALES.stream()
                .anyMatch(locale -> text.equalsIgnoreCase(messages.getMessage("funding.kind." + kind, null, "", locale))))
                .findFirst();
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("funding.column." + column, null, column, locale));
    }
}
