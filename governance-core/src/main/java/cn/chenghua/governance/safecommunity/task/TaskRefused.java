package cn.chenghua.governance.safecommunity.task;

import cn.chenghua.governance.district.Refusal;

/** A step of a joint task that may not be taken, such as closing it while a part is missing. */
public final class TaskRefused extends Refusal {

    private TaskRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static TaskRefused unit(String key) {
        return new TaskRefused("warning.task.unit", "unit", key);
    }

    static TaskRefused open(String key) {
        return new TaskRefused("warning.task.open", "verb", key);
    }

    static TaskRefused order(String key, Part.Standing standing) {
        return new TaskRefused("warning.task.order", "unit", key, new Word("warning.standing." + standing.name()));
    }
}
