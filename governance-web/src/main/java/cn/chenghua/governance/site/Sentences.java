package cn.chenghua.governance.site;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Says things in the reader's language: {@code refusal.<code>} for refusals, any other key for the rest; {@code sentences} in templates. */
@Component
public class Sentences {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);
    private final MessageSource messages;
    private final ObjectProvider<RefusalDoor> doors;

    Sentences(MessageSource messages, ObjectProvider<RefusalDoor> doors) {
        this.messages = messages;
        this.doors = doors;
    }

    /** What was refused and how to mend it. */
    public String of(Refusal refusal) {
        var general = say("refusal.unknown", refusal.code(), refusal.field());
        return text("refusal." + refusal.code(), general,
                Arrays.stream(refusal.arguments()).map(this::named).toArray());
    }

    /** The address of the page on which it can be mended; null where there is none. */
    public @Nullable String door(Refusal refusal) {
        return doors.stream().flatMap(door -> door.of(refusal).stream()).findFirst().orElse(null);
    }

    /** A constant by the name people know it by, such as 公里 for {@code KILOMETRES}; a moment by the clock on the wall. */
    private Object named(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> word("unit." + constant.name().toLowerCase(Locale.ROOT), constant.name());
            case Refusal.Word word -> word(word.key(), word.toString());
            case Refusal.Named both ->
                Locale.ENGLISH.getLanguage().equals(locale().getLanguage()) ? both.nameEn() : both.name();
            case Instant moment -> MOMENT.format(moment);
            default -> argument;
        };
    }

    /** The label of a field, such as 单位 for {@code unit}; the name itself where it has none. */
    public String field(String name) {
        return word("field." + name, name);
    }

    /** The text of {@code key}, or {@code otherwise} where no language has it. */
    public String word(String key, String otherwise) {
        return text(key, otherwise);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** Puts a refusal beside its field in a form, or above the form where it has no such field. */
    public void reject(Refusal refusal, BindingResult form) {
        var known = new BeanWrapperImpl(form.getTarget() == null ? new Object() : form.getTarget())
                .isReadableProperty(refusal.field());
        if (known) {
            form.rejectValue(refusal.field(), refusal.code(), of(refusal));
        } else {
            form.reject(refusal.code(), of(refusal));
        }
    }

    String fault(FieldError error) {
        if (error.isBindingFailure()) {
            return say("refusal.parameter.type", String.valueOf(error.getRejectedValue()), field(error.getField()));
        }
        return field(error.getField()) + ": " + messages.getMessage(error, locale());
    }

    String failure(String code, HttpStatus status) {
        return text("failure." + code, title(status));
    }

    String title(HttpStatus status) {
        var general = status.is5xxServerError() ? "failure.http.500" : "failure.http.400";
        return text("failure.http." + status.value(), say(general));
    }

    private String text(String key, String otherwise, Object... arguments) {
        var found = messages.getMessage(key, arguments, otherwise, locale());
        return found == null ? otherwise : found;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
