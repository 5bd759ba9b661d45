package cn.chenghua.governance.responsibility.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of kinds, classes, levels, grades and depths in the reader's language. */
@Component
public class AssetWords {

    private final Sentences sentences;

    AssetWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The name of a constant, such as 街道 for {@code STREET} under {@code kind}; a dash for none. */
    public String of(String sort, @Nullable Object constant) {
        return constant == null ? "–" : sentences.word("asset." + sort + "." + constant, constant.toString());
    }

    /** The text of a message. */
    public String word(String key) {
        return sentences.word(key, key);
    }

    public String classOf(String classCode) {
        return of("class", classCode);
    }

    /** Codes and names for a select. */
    public Map<String, String> choices(String sort, Object... constants) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(constant -> choices.put(constant.toString(), of(sort, constant)));
        return choices;
    }

    /** The classes of a kind, or of all kinds. */
    public Map<String, String> classes(@Nullable AssetKind kind) {
        var kinds = kind == null ? List.of(AssetKind.values()) : List.of(kind);
        return choices("class", kinds.stream().flatMap(one -> one.classes().stream()).toArray());
    }

    /** A field of the history by its name; its values by theirs where they are constants. */
    public String value(String field, String value) {
        return switch (field) {
            case "class", "level", "grade", "depth" -> value.isEmpty() ? "–" : of(field, value);
            default -> value.isEmpty() ? "–" : value;
        };
    }
}
