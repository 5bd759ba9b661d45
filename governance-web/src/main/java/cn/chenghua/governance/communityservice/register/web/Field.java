package cn.chenghua.governance.communityservice.register.web;

import java.util.Arrays;
import java.util.List;

/**
 * One field of a register: a column of its list, of its tables, and a question of its form. Its label is
 * {@code services.field.<name>}.
 *
 * @param family what the texts of its choices begin with, such as {@code services.channel.}
 * @param codes its choices
 * @param uses where it stands: L in the list, S in tables, F in the form
 */
public record Field(String name, Type type, String family, List<String> codes, String uses) {

    public static Field of(String name, Type type, String uses) {
        return new Field(name, type, "", List.of(), uses);
    }

    public static Field choice(String name, String family, Enum<?>[] codes, String uses) {
        return new Field(name, Type.CHOICE, family, Arrays.stream(codes).map(Enum::name).toList(), uses);
    }

    public static Field choices(String name, String family, Enum<?>[] codes, String uses) {
        return new Field(name, Type.CHOICES, family, Arrays.stream(codes).map(Enum::name).toList(), uses);
    }

    public boolean listed() {
        return uses.contains("L");
    }

    public boolean tabled() {
        return uses.contains("S");
    }

    public boolean asked() {
        return uses.contains("F");
    }

    public boolean figure() {
        return type == Type.NUMBER || type == Type.YUAN;
    }

    /** What a field holds. */
    public enum Type {
        TEXT, DAY, MONTH, NUMBER, YUAN, UNIT, UNITS, CHOICE, CHOICES
    }
}
