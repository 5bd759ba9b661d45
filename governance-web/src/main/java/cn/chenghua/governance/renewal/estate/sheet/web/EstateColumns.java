package cn.chenghua.governance.renewal.estate.sheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns of a table of estates; export and import have the same, under their codes or their names in either language. */
@org.springframework.stereotype.Component
class EstateColumns {

    static final List<String> ALL = all();
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;

    EstateColumns(MessageSource messages) {
        this.messages = messages;
    }

    private static List<String> all() {
        var all = new ArrayList<>(
                List.of("number", "name", "unit", "unit_name", "responsible", "enterprise", "households", "third"));
        for (var component : Component.values()) {
            all.add(of(component, "order"));
            Stream.of(Deed.values()).forEach(deed -> all.add(of(component, deed.name())));
            all.add(of(component, "exempt"));
            all.add(of(component, "reason"));
        }
        all.add("evidence");
        return List.copyOf(all);
    }

    /** Such as {@code water:moved}. */
    static String of(Component component, String part) {
        return component.name().toLowerCase(Locale.ROOT) + ":" + part.toLowerCase(Locale.ROOT);
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var locale : LOCALES) {
            ALL.forEach(column -> names.put(header(column, locale), column));
        }
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column.equals("place") ? "unit" : column, LocaleContextHolder.getLocale());
    }

    /** The constant of a list that a cell names by its code or its name in either language, under {@code renewal.<family>.}. */
    <E extends Enum<E>> java.util.Optional<E> constant(Class<E> type, String family, String text) {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(text)
                || LOCALES.stream().anyMatch(locale -> text.equalsIgnoreCase(named(family, constant, locale)))).findFirst();
    }

    String named(String family, Enum<?> constant) {
        return named(family, constant, LocaleContextHolder.getLocale());
    }

    private String named(String family, Enum<?> constant, Locale locale) {
        return messages.getMessage("renewal." + family + "." + constant, null, locale);
    }

    private String header(String column, Locale locale) {
        var colon = column.indexOf(':');
        if (colon < 0) {
            return said("renewal.field." + column, locale, column);
        }
        var component = named("component", Component.valueOf(column.substring(0, colon).toUpperCase(Locale.ROOT)), locale);
        var part = column.substring(colon + 1);
        var step = Stream.of(Deed.values()).filter(deed -> deed.name().equalsIgnoreCase(part)).findFirst()
                .map(deed -> named("deed", deed, locale)).orElseGet(() -> said("renewal.field." + part, locale, part));
        return messages.getMessage("renewal.column.of", new Object[]{component, step}, locale);
    }

    private String said(String key, Locale locale, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
