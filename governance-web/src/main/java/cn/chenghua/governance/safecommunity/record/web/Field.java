package cn.chenghua.governance.safecommunity.record.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is asked for in a form, a call or a row; its label is {@code warning.field.<name>}.
 *
 * @param options the constants to choose from, called {@code warning.option.<name>.<constant>}; empty where none are given
 */
public record Field(String name, Type type, List<String> options) {

    public static Field of(String name, Type type) {
        return new Field(name, type, List.of());
    }

    public static Field choice(String name, Enum<?>... options) {
        return new Field(name, Type.CHOICE, Stream.of(options).map(Enum::name).toList());
    }

    /** A choice that may be left open. */
    public static Field open(String name, Enum<?>... options) {
        return new Field(name, Type.OPEN_CHOICE, Stream.of(options).map(Enum::name).toList());
    }

    /** How it is typed. */
    public enum Type {
        TEXT, LONG, DAY, NUMBER, TIME, CHOICE, OPEN_CHOICE, UNIT, KIND, OPEN_KIND
    }
}
