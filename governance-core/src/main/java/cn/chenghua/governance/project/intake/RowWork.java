package cn.chenghua.governance.project.intake;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake;

/**
 * Takes one row of a register in by the use cases officials use.
 *
 * @param <R> what is read of a row
 */
public interface RowWork<R> {

    /** Takes the row in and says what became of it, or refuses it. */
    ProjectIntake.Fate take(Actor actor, R row);
}
