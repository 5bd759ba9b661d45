package cn.chenghua.governance.communityservice.register.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fields and what stands in them, in the reader's language. */
@Component
public class FieldWords {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final String LABEL = "services.field.";
    private final MessageSource messages;
    private final Sentences sentences;
    private final Figures figures;

    FieldWords(MessageSource messages, Sentences sentences, Figures figures) {
        this.messages = messages;
        this.sentences = sentences;
        this.figures = figures;
    }

    public String label(String name) {
        return sentences.say(LABEL + name);
    }

    /** The columns of a table of entries. */
    public ColumnNames columns(List<String> all) {
        return new ColumnNames(messages, LABEL, all.toArray(String[]::new));
    }

    /** The choices with their texts. */
    public Map<String, String> choices(Field field) {
        var choices = new LinkedHashMap<String, String>();
        field.codes().forEach(code -> choices.put(code, sentences.say(field.family() + code)));
        return choices;
    }

    /** The code of a choice, however it is written; null where it is none. */
    public @Nullable String code(Field field, String text) {
        return field.codes().stream().filter(code -> code.equalsIgnoreCase(text) || LOCALES.stream()
                .anyMatch(locale -> text.equalsIgnoreCase(messages.getMessage(field.family() + code, null, locale)))).findFirst()
                .orElse(null);
    }

    /** What a cell says. */
    public String shown(Field field, @Nullable Object value, Function<UnitCode, String> units) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> figures.day(day);
            case YearMonth month -> figures.month(month);
            case UnitCode unit -> units.apply(unit);
            case Instant moment -> figures.moment(moment);
            case Label label -> label(label.field());
            case List<?> many -> many.isEmpty()
                    ? "–"
                    : many.stream().map(one -> shown(field, one, units)).collect(Collectors.joining("、"));
            case BigDecimal amount -> field.type() == Field.Type.YUAN ? figures.decimal(amount, 2) : figures.number(amount);
            case Number number -> figures.number(number);
            default -> field.codes().contains(value.toString())
                    ? sentences.say(field.family() + value)
                    : value.toString().isEmpty() ? "–" : value.toString();
        };
    }

    /** The label of a field in the place of a value. */
    public record Label(String field) {
    }
}
