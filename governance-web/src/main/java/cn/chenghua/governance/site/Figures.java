package cn.chenghua.governance.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.district.Days;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and amounts as the reader writes them, {@code figures} in templates: 2017年10月31日 or 31 Oct 2017, 1,208 处, 64.5%. */
@Component
public class Figures {

    private static final String NONE = "–";
    private static final Map<String, List<Larger>> LARGER = Map.of("YUAN",
            List.of(new Larger(8, "hundred_million_yuan"), new Larger(4, "ten_thousand_yuan")), "YUAN en",
            List.of(new Larger(9, "billion_yuan"), new Larger(6, "million_yuan")), "SQUARE_METRES",
            List.of(new Larger(4, "ten_thousand_square_metres")));

    private final Sentences sentences;

    Figures(Sentences sentences) {
        this.sentences = sentences;
    }

    public String day(@Nullable LocalDate day) {
        return format("day", day);
    }

    public String month(@Nullable YearMonth month) {
        return format("month", month);
    }

    public String moment(@Nullable Instant instant) {
        return format("moment", instant == null ? null : instant.atZone(Days.ZONE));
    }

    /** With grouping and as many digits as the number has, at most six. */
    public String number(@Nullable Number number) {
        return number == null ? NONE : pattern("#,##0.######").format(decimal(number));
    }

    /** With exactly {@code digits} digits after the point, halves away from zero. */
    public String decimal(@Nullable Number number, int digits) {
        return number == null ? NONE : pattern("#,##0" + (digits > 0 ? "." + "0".repeat(digits) : "")).format(decimal(number));
    }

    /** 0.6449 is 64.5%. */
    public String percent(@Nullable Number ratio) {
        return ratio == null ? NONE : pattern("#,##0.0").format(decimal(ratio).movePointRight(2)) + "%";
    }

    /** A number with its unit, such as 620 公里 for {@code KILOMETRES}; the name is that of a constant or one of {@code unit.*}. */
    public String quantity(@Nullable Number number, Object unit) {
        return number == null ? NONE : number(number) + "\u00a0" + unit(unit);
    }

    /**
     * Like {@link #quantity}, with large sums of money and areas in the unit people speak of, such as 114 亿元; four digits
     * after the point at most, else three.
     */
    public String shown(@Nullable Number number, Object unit) {
        if (number == null) {
            return NONE;
        }
        var larger = larger(number, unit);
        return larger == null
                ? pattern("PERCENT".equals(unit.toString()) ? "#,##0.0" : "#,##0.###").format(decimal(number)) + "\u00a0"
                        + unit(unit)
                : pattern("#,##0.####").format(decimal(number).movePointLeft(larger.power)) + "\u00a0" + unit(larger.unit);
    }

    /** One unit for numbers that stand below each other, the one {@link #shown} takes for the largest of them. */
    public Column column(Number largest, Object unit) {
        var larger = larger(largest, unit);
        return larger == null ? new Column(0, unit(unit)) : new Column(larger.power, unit(larger.unit));
    }

    private static @Nullable Larger larger(Number number, Object unit) {
        var exact = decimal(number);
        return LARGER.getOrDefault(unit + (english() ? " en" : ""), List.of()).stream()
                .filter(larger -> exact.abs().compareTo(BigDecimal.TEN.pow(larger.power)) >= 0).findFirst().orElse(null);
    }

    private record Larger(int power, String unit) {
    }

    /** How far the point moves for a column of numbers, and what its head says. */
    public record Column(int power, String unit) {
        /** The number in the unit of the column; nothing is rounded. */
        public @Nullable BigDecimal of(@Nullable BigDecimal number) {
            return number == null ? null : number.movePointLeft(power);
        }
    }

    public String unit(Object unit) {
        return sentences.word("unit." + unit.toString().toLowerCase(Locale.ROOT), unit.toString());
    }

    /** From metres, square metres or yuan into one of {@link Amount}; exact, nothing is rounded. */
    public String amount(@Nullable BigDecimal base, Amount shown) {
        return base == null ? NONE : exact(base, shown) + "\u00a0" + unit(shown);
    }

    /** The same without the unit, for a column that has it in its head. */
    public String exact(@Nullable BigDecimal base, Amount shown) {
        return base == null ? NONE : pattern("#,##0.############").format(shown.of(base));
    }

    private String format(String form, @Nullable TemporalAccessor time) {
        return time == null ? NONE : DateTimeFormatter.ofPattern(sentences.say("format." + form), Locale.ENGLISH).format(time);
    }

    private static DecimalFormat pattern(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    /** The units an amount may be shown in, by powers of ten of its base unit. */
    public enum Amount {
        METRES(0), KILOMETRES(3), SQUARE_METRES(0), TEN_THOUSAND_SQUARE_METRES(4), SQUARE_KILOMETRES(6), YUAN(
                0), TEN_THOUSAND_YUAN(
                        4), HUNDRED_MILLION_YUAN(8);

        private final int power;

        Amount(int power) {
            this.power = power;
        }

        public BigDecimal of(BigDecimal base) {
            return base.movePointLeft(power);
        }

        public BigDecimal toBase(BigDecimal shown) {
            return shown.movePointRight(power);
        }
    }
}
