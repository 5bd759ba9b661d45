package cn.chenghua.governance.communityservice.register.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** A register of services under {@code /services/<name>}; its texts begin with {@code services.<name>}. */
public interface Register {

    /** Such as {@code stations}. */
    String name();

    List<Field> fields();

    /** All records within the actor's scope, in their order. */
    List<Row> rows(Actor actor);

    /** Takes a record in, whether from a form or from a table; one that says nothing new changes nothing. */
    Fate take(Actor actor, Entry entry);

    /** The field by which the list is narrowed first, such as the state; empty where there is none. */
    default String state() {
        return "";
    }

    /** The field by which it is narrowed next, such as the kind. */
    default String group() {
        return "";
    }

    /** The kind of projects its records stand beside; empty where they stand alone. */
    default String kind() {
        return "";
    }

    /** The template with a fragment {@code summary} above the list; null where there is none. */
    default @Nullable String summary(Actor actor, Model model) {
        return null;
    }

    default String path() {
        return "/services/" + name();
    }
}
