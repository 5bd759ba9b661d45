package cn.chenghua.governance.milestone.lamp;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one policy found, such as overdue: 完成拆除 by 12 working days, red from 10 on. It says nothing about who is to blame.
 *
 * @param milestone which it is about; null where it is about the project
 * @param about the name of the milestone, or nothing
 * @param value what was measured, in the policy's unit
 * @param limit the threshold that was passed, or the first one where none was
 */
public record Finding(Policy policy, Colour colour, @Nullable UUID milestone, String about, int value, int limit) {

    /** Whether it asks for something to be done. */
    public boolean warns() {
        return colour.compareTo(Colour.GREEN) > 0;
    }
}
