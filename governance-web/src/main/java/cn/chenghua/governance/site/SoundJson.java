package cn.chenghua.governance.site;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads texts, days and amounts of JSON bodies as strictly as forms do. */
@Configuration(proxyBeanMethods = false)
class SoundJson {

    @Bean
    static JacksonModule soundValues() {
        return new SimpleModule("sound-values").addDeserializer(String.class, new Texts())
                .addDeserializer(LocalDate.class, new DaysOfTheDistrict()).addDeserializer(BigDecimal.class, new Amounts())
                .addKeyDeserializer(String.class, new Keys());
    }

    /** Only a JSON string is a text. */
    private static final class Texts extends StdScalarDeserializer<String> {
        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new WrongKind(field(parser));
            }
            return SoundText.of(field(parser), parser.getString());
        }
    }

    /** A day such as 2017-10-31; no time, no number, no 30th of February. */
    private static final class DaysOfTheDistrict extends StdScalarDeserializer<LocalDate> {

        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd")
                .withResolverStyle(ResolverStyle.STRICT);

        DaysOfTheDistrict() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var field = field(parser);
            try {
                if (parser.hasToken(JsonToken.VALUE_STRING)) {
                    return Days.within(field, LocalDate.parse(parser.getString(), FORM));
                }
            } catch (DateTimeException e) {
                throw new WrongKind(field);
            }
            throw new WrongKind(field);
        }
    }

    /** A number, or a decimal string, of at most 18 digits before and 12 behind the point. */
    private static final class Amounts extends StdScalarDeserializer<BigDecimal> {

        private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

        Amounts() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            var scalar = parser.currentToken().isNumeric() || parser.hasToken(JsonToken.VALUE_STRING);
            if (!scalar || !FORM.matcher(parser.getString()).matches()) {
                throw new WrongKind(field(parser));
            }
            return new BigDecimal(parser.getString());
        }
    }

    /** Names in maps, such as the stages of planned days. */
    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return SoundText.of("body", key);
        }
    }

    private static String field(JsonParser parser) {
        @Nullable
        String name = parser.streamReadContext().currentName();
        return name == null || name.length() > 40 || name.codePoints().anyMatch(sign -> sign < 0x21 || sign > 0x7e)
                ? "body"
                : name;
    }

    /** A value of another kind than the field wants. */
    static final class WrongKind extends Refusal {
        WrongKind(String field) {
            super("value.kind", field, field);
        }
    }
}
