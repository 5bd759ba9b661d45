package cn.chenghua.governance.communityservice.register.page.web;

import java.math.BigDecimal;
import java.util.UUID;

import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;

import org.jspecify.annotations.Nullable;

/** What is said, as a field says it, perhaps a link. */
public record Cell(Field field, @Nullable Object value, @Nullable String href) {

    private static final Field TEXT = Field.of("", Field.Type.TEXT, "");
    private static final Field NUMBER = Field.of("", Field.Type.NUMBER, "");
    private static final Field YUAN = Field.of("", Field.Type.YUAN, "");

    public static Cell of(@Nullable Object value) {
        return new Cell(TEXT, value, null);
    }

    public static Cell number(Number value) {
        return new Cell(NUMBER, value, null);
    }

    /** With two digits. */
    public static Cell yuan(BigDecimal value) {
        return new Cell(YUAN, value, null);
    }

    public static Cell link(Object value, String href) {
        return new Cell(TEXT, value, href);
    }

    /** The word for it, leading to a piece of evidence. */
    public static Cell evidence(UUID evidence) {
        return evidence(new FieldWords.Label("evidence"), evidence);
    }

    public static Cell evidence(Object value, UUID evidence) {
        return link(value, "/evidence/" + evidence + "/about");
    }
}
