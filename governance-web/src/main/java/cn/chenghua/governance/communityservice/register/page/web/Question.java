package cn.chenghua.governance.communityservice.register.page.web;

import java.util.Map;

import cn.chenghua.governance.communityservice.register.web.Field;

import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param type {@code choice} and {@code choices} offer those of the field, or others
 * @param others null where the field's own are offered
 */
public record Question(Field field, String type, Object value, @Nullable Map<String, String> others) {

    public static Question of(String name, String type, @Nullable Object value) {
        return new Question(Field.of(name, Field.Type.TEXT, ""), type, value == null ? "" : value, null);
    }

    /** A day, at first today. */
    public static Question day() {
        return of("day", "date", null);
    }

    /** One of the field's choices, or several of them where the field takes several. */
    public static Question among(Field field, Object value) {
        return new Question(field, field.type() == Field.Type.CHOICES ? "choices" : "choice", value, null);
    }

    public static Question choice(String name, Map<String, String> others) {
        return new Question(Field.of(name, Field.Type.TEXT, ""), "choice", "", others);
    }
}
