package cn.chenghua.governance.featuredstreet.sheet.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns of a table of the initiative; export and import have the same, under their codes or their names in either language. */
final class FeaturedColumns {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;
    private final List<String> all;

    /** @param all the columns in order, each called {@code featured.column.<name>} */
    FeaturedColumns(MessageSource messages, String... all) {
        this.messages = messages;
        this.all = List.of(all);
    }

    boolean knows(String column) {
        return all.contains(column);
    }

    List<TableWriter.Column> headers() {
        return all.stream().map(column -> TableWriter.Column.of(label(column))).toList();
    }

    /** Every header text that is understood, with the column it stands for. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> all.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    /** The header a reader knows a column by. */
    String label(String column) {
        return header(column.equals("place") ? "unit" : column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("featured.column." + column, null, column, locale));
    }

    /** The constants that a cell names, by code or name in either language, between 、 or commas; what it does not know is refused. */
    <E extends Enum<E>> List<E> terms(Cells cells, String column, String sort, E[] constants) {
        var text = cells.words(column);
        var found = new ArrayList<E>();
        for (var part : text == null ? new String[0] : text.split("[、,，;；/]")) {
            var one = Arrays.stream(constants).filter(constant -> named(constant, sort, part.strip())).findFirst().orElse(null);
            if (one == null) {
                cells.refuse(column, "table.constant", String.join(", ", Arrays.stream(constants).map(Enum::name).toList()));
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private boolean named(Enum<?> constant, String sort, String text) {
        return constant.name().equalsIgnoreCase(text) || LOCALES.stream().anyMatch(
                locale -> text.equalsIgnoreCase(messages.getMessage("featured." + sort + "." + constant, null, "", locale)));
    }
}
