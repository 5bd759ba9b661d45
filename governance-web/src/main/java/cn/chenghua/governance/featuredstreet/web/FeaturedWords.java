package cn.chenghua.governance.featuredstreet.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of constants in the reader's language, such as the five classes of featured streets. */
@Component
public class FeaturedWords {

    private final Sentences sentences;

    FeaturedWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The name of a constant under {@code featured.<sort>}; a dash for none. */
    public String of(String sort, @Nullable Object constant) {
        return constant == null ? "–" : sentences.word("featured." + sort + "." + constant, constant.toString());
    }

    /** Codes and names for a select. */
    public Map<String, String> choices(String sort, Object[] constants) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(constant -> choices.put(constant.toString(), of(sort, constant)));
        return choices;
    }

    public Map<String, String> choices(String sort, Collection<?> constants) {
        return choices(sort, constants.toArray());
    }

    /** The shape beside the word of a subsystem's state, the fuller the further. */
    public String shape(Enum<?> state) {
        return switch (state.name()) {
            case "NOT_PLANNED" -> "none";
            case "INSTALLED" -> "moving";
            case "ACCEPTED" -> "over";
            default -> "open";
        };
    }

    /** The reader's language, by which data names itself. */
    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
