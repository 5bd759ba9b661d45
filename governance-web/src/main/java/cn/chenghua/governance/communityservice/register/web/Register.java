package cn.chenghua.governance.communityservice.register.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A register of services under {@code /services/<name>}; its texts begin with {@code services.<name>}. */
public abstract class Register {

    private final String name;
    private final String state;
    private final String group;

    /** @param name such as {@code stations} */
    protected Register(String name) {
        this(name, "", "");
    }

    /**
     * @param state the field by which the list is narrowed first; empty where there is none
     * @param group the field by which it is narrowed next, such as the kind; empty where there is none
     */
    protected Register(String name, String state, String group) {
        this.name = name;
        this.state = state;
        this.group = group;
    }

    public abstract List<Field> fields();

    /** All records within the actor's scope, in their order. */
    public abstract List<Row> rows(Actor actor);

    /** Takes a record in, whether from a form or from a table; one that says nothing new changes nothing. */
    public abstract Fate take(Actor actor, Entry entry);

    public String name() {
        return name;
    }

    public String state() {
        return state;
    }

    public String group() {
        return group;
    }

    /** The kind of projects its records stand beside; empty where they stand alone. */
    public String kind() {
        return "";
    }

    /** The template with a fragment {@code summary} above the list; null where there is none. */
    public @Nullable String summary(Actor actor, Model model) {
        return null;
    }

    public String path() {
        return "/services/" + name;
    }

    /** The field of that name; a text where the register has none. */
    public Field field(String of) {
        return fields().stream().filter(field -> field.name().equals(of)).findFirst()
                .orElseGet(() -> Field.of(of, Field.Type.TEXT, ""));
    }

    /** Begins the row of a record with what all that somebody keeps have. */
    protected Row.Builder row(Kept record) {
        return Row.at(record.id(), path() + "/" + record.id()).put("id", record.id().toString())
                .put("unit", record.keeper().place()).put("responsible", record.keeper().responsible());
    }
}
