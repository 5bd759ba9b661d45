package cn.chenghua.governance.plan.web;

import java.util.Locale;

import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the bars of targets, {@code @bars} in templates: widths, tone and the words that say the same. */
@Component
public class Bars {

    private final Sentences sentences;

    Bars(Sentences sentences) {
        this.sentences = sentences;
    }

    public Bar of(ProgressBar row) {
        var range = row.range();
        return new Bar("bar-" + tone(row.progress().status()), words(row), row.filled(), row.mark(),
                range == null
                        ? null
                        : "M%1$d 10V14M%1$d 12H%2$dM%2$d 10V14".formatted(range.from(), range.to()));
    }

    /** A constant as classes and messages spell it, such as {@code on-track}. */
    public static String tone(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(ProgressBar row) {
        var share = row.progress().share();
        var mark = row.mark();
        var standing = share == null
                ? sentences.say("plan.bar.none")
                : sentences.say("plan.bar.label", share, mark == null ? "–" : mark);
        var band = row.band();
        return band == null ? standing : standing + sentences.say("plan.bar.range", band.words());
    }

    /**
     * A bar as it is drawn, 0 to 100.
     *
     * @param range the path of the expected range; null where nothing is forecast
     */
    public record Bar(String tone, String words, int filled, @Nullable Integer mark, @Nullable String range) {
    }
}
