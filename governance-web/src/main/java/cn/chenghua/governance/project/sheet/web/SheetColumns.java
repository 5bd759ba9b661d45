package cn.chenghua.governance.project.sheet.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns of a register's table; export and import have the same, under their codes or their names in either language. */
public final class SheetColumns {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;
    private final String family;
    private final List<String> all;
    private final Map<String, List<String>> choices = new HashMap<>();

    /**
     * The columns in order.
     *
     * @param family before the column in the keys of their headers, such as {@code featured.column.}
     */
    public SheetColumns(MessageSource messages, String family, String... all) {
        this.messages = messages;
        this.family = family;
        this.all = List.of(all);
    }

    /** Offers a drop-down list in workbooks: the names of constants, of which the keys begin with {@code prefix}. */
    public SheetColumns offering(String column, String prefix, Enum<?>... constants) {
        choices.put(column, Arrays.stream(constants).map(constant -> prefix + constant.name()).toList());
        return this;
    }

    public boolean knows(String column) {
        return all.contains(column);
    }

    public List<TableWriter.Column> headers() {
        return all.stream().map(column -> new TableWriter.Column(label(column), null,
                choices.getOrDefault(column, List.of()).stream()
                        .map(key -> String.valueOf(messages.getMessage(key, null, key, LocaleContextHolder.getLocale())))
                        .toList()))
                .toList();
    }

    /** Every header text that is understood, with the column it stands for. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> all.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    /** The header a reader knows a column by. */
    public String label(String column) {
        return header(column.equals("place") ? "unit" : column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage(family + column, null, column, locale));
    }

    /** The constant that a cell names by its code or by its name in either language; what it does not know is refused. */
    public <E extends Enum<E>> @Nullable E term(Cells cells, String column, String prefix, E[] constants) {
        var text = cells.words(column);
        return text == null ? null : known(cells, column, prefix, constants, text);
    }

    /** The constants that a cell names between 、 or commas; what it does not know is refused. */
    public <E extends Enum<E>> List<E> terms(Cells cells, String column, String prefix, E[] constants) {
        var text = cells.words(column);
        var found = new ArrayList<E>();
        for (var part : text == null ? new String[0] : text.split("[、,，;；/]")) {
            var one = known(cells, column, prefix, constants, part.strip());
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private <E extends Enum<E>> @Nullable E known(Cells cells, String column, String prefix, E[] constants, String text) {
        var found = Arrays.stream(constants).filter(constant -> named(constant, prefix, text)).findFirst().orElse(null);
        if (found == null) {
            cells.refuse(column, "table.constant", String.join(", ", Arrays.stream(constants).map(Enum::name).toList()));
        }
        return found;
    }

    private boolean named(Enum<?> constant, String prefix, String text) {
        return constant.name().equalsIgnoreCase(text) || LOCALES.stream().anyMatch(
                locale -> text.equalsIgnoreCase(messages.getMessage(prefix + constant.name(), null, "", locale)));
    }
}
