package cn.chenghua.governance.site.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns of a table in order; export and import have the same, under their codes or their names in either language. */
public class ColumnNames {

    protected static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Map<String, String> FIELDS = Map.of("place", "unit", "geometry", "wkt", "squareMetres", "square_metres",
            "limitDays", "limit_days");
    private final MessageSource messages;
    private final String family;
    private final List<String> all;
    private final Map<String, List<String>> choices = new HashMap<>();
    private List<String> further = List.of();

    /** @param family before the column in the keys of their headers, such as {@code featured.column.} */
    public ColumnNames(MessageSource messages, String family, String... all) {
        this.messages = messages;
        this.family = family;
        this.all = List.of(all);
    }

    /** Reads columns that an export does not have, such as an amount in a larger unit. */
    public final ColumnNames reading(String... more) {
        further = List.of(more);
        return this;
    }

    /** Offers a drop-down list in workbooks: the names of constants, of which the keys begin with {@code prefix}. */
    public final ColumnNames offering(String column, String prefix, Enum<?>... constants) {
        choices.put(column, Arrays.stream(constants).map(constant -> prefix + constant.name()).toList());
        return this;
    }

    /** The codes of what an export has. */
    public List<String> all() {
        return all;
    }

    public boolean knows(String column) {
        return all().contains(column) || further.contains(column);
    }

    public final List<TableWriter.Column> headers() {
        return headers(column -> choices.getOrDefault(column, List.of()).stream().map(this::said).toList());
    }

    /** The headers with what may be chosen in each column. */
    public final List<TableWriter.Column> headers(Function<String, List<String>> offered) {
        return all().stream().map(column -> new TableWriter.Column(label(column), null, offered.apply(column))).toList();
    }

    /** The columns with their headers. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        all().forEach(column -> labels.put(column, label(column)));
        return labels;
    }

    /** Every header text that is understood, with the column it stands for. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var locale : LOCALES) {
            all().forEach(column -> names.put(header(column, locale), column));
            further.forEach(column -> names.put(header(column, locale), column));
        }
        return names;
    }

    /** The header a reader knows a column by, or the field of a refusal that stands in it. */
    public String label(String column) {
        var locale = LocaleContextHolder.getLocale();
        var own = header(column, locale);
        var field = own.equals(column) ? FIELDS.getOrDefault(column, column) : column;
        var meant = header(field, locale);
        return meant.equals(field) ? own : meant;
    }

    protected String header(String column, Locale locale) {
        return said(family + column, column, locale);
    }

    /** The constant that a cell names by its code or by its name in either language; what it does not know is refused. */
    public final <T> @Nullable T term(Cells cells, String column, String prefix, T[] constants) {
        return term(cells, column, prefix, List.of(constants));
    }

    public final <T> @Nullable T term(Cells cells, String column, String prefix, Collection<T> constants) {
        var text = cells.words(column);
        return text == null ? null : known(cells, column, prefix, constants, text);
    }

    /** The constants that a cell names between 、 or commas; what it does not know is refused. */
    public final <T> List<T> terms(Cells cells, String column, String prefix, T[] constants) {
        var text = cells.words(column);
        var found = new ArrayList<T>();
        for (var part : text == null ? new String[0] : text.split("[、,，;；/]")) {
            var one = known(cells, column, prefix, List.of(constants), part.strip());
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private <T> @Nullable T known(Cells cells, String column, String prefix, Collection<T> constants, String text) {
        var found = meant(text, prefix, constants).orElse(null);
        if (found == null) {
            cells.refuse(column, "table.constant", String.join(", ", constants.stream().map(Object::toString).toList()));
        }
        return found;
    }

    /** The constant that a cell names likewise; what it does not know is refused with the names that a drop-down list offers. */
    public final <T> @Nullable T choice(Cells cells, String column, String prefix, T[] constants) {
        var text = cells.words(column);
        var found = text == null ? null : meant(text, prefix, List.of(constants)).orElse(null);
        if (text != null && found == null) {
            cells.refuse(column, "table.constant",
                    String.join(", ", Arrays.stream(constants).map(constant -> name(prefix, constant)).toList()));
        }
        return found;
    }

    /** The constant that a text names by its code or by its name in either language. */
    public final <T> Optional<T> meant(String text, String prefix, Collection<T> constants) {
        return constants.stream().filter(constant -> constant.toString().equalsIgnoreCase(text)
                || LOCALES.stream().anyMatch(locale -> text.equalsIgnoreCase(said(prefix + constant, "", locale)))).findFirst();
    }

    /** The name of a constant in the reader's language. */
    public final String name(String prefix, Object constant) {
        return said(prefix + constant, constant.toString(), LocaleContextHolder.getLocale());
    }

    private String said(String key) {
        return said(key, key, LocaleContextHolder.getLocale());
    }

    protected final String said(String key, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
