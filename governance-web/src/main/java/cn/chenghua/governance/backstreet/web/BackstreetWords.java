package cn.chenghua.governance.backstreet.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of constants in the reader's language, such as 两拆一增 treatments and the states of streets. */
@Component
public class BackstreetWords {

    private final Sentences sentences;

    BackstreetWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The name of a constant under {@code backstreet.<sort>}; a dash for none. */
    public String of(String sort, @Nullable Object constant) {
        return constant == null ? "–" : sentences.word("backstreet." + sort + "." + constant, constant.toString());
    }

    /** Codes and names for a select. */
    public Map<String, String> choices(String sort, Object[] constants) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(constant -> choices.put(constant.toString(), of(sort, constant)));
        return choices;
    }
}
