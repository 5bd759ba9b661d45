package cn.chenghua.governance.workflow;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A step that may not be taken, such as naming a community before its review. */
public final class StepRefused extends Refusal {

    private StepRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    /** Verb and state are said by {@code workflow.verb.<name>} and {@code workflow.state.<name>}. */
    static StepRefused order(Enum<?> verb, Enum<?> state) {
        return new StepRefused("workflow.step", "verb", new Word("workflow.verb." + verb.name()),
                new Word("workflow.state." + state.name()));
    }

    static StepRefused day(LocalDate day, LocalDate last) {
        return new StepRefused("workflow.day", "day", day.toString(), last.toString());
    }
}
