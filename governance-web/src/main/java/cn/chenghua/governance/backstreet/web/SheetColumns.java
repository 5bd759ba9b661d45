package cn.chenghua.governance.backstreet.web;

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

/** The columns of a table of the initiative; export and import have the same, under their codes or their names in either language. */
public final class SheetColumns {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;
    private final List<String> all;

    /** @param all the columns in order, each called {@code backstreet.column.<name>} */
    public SheetColumns(MessageSource messages, String... all) {
        this.messages = messages;
        this.all = List.of(all);
    }

    public boolean knows(String column) {
        return all.contains(column);
    }

    public List<TableWriter.Column> headers() {
        return all.stream().map(column -> TableWriter.Column.of(label(column))).toList();
    }

    /** Every header text that is understood, with the column it stands for. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> all.forEach(column -> names.put(header(column, locale), column)));
        return names;
    }

    /** The header a reader knows a column by. */
    public String label(String column) {
        return header(column, LocaleContextHolder.getLocale());
    }

    private String header(String column, Locale locale) {
        return String.valueOf(messages.getMessage("backstreet.column." + column, null, column, locale));
    }

    /** The constant that a cell names by its code or by its name in either language; what it does not know is refused. */
    public <E extends Enum<E>> @Nullable E term(Cells cells, String column, String prefix, E[] constants) {
        var text = cells.words(column);
        if (text == null) {
            return null;
        }
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
