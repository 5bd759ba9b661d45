package cn.chenghua.governance.project.intake;

import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.jspecify.annotations.Nullable;

/**
 * One taking-in of a table, such as 50,000 projects from a workbook; it bears the id of the upload.
 *
 * @param who the username of the account that began it
 * @param purpose the sort of table, such as {@code projects}
 * @param digest of the file, by which the same file is known again
 * @param total how many rows the dry run counted; 0 where it is not known
 * @param tally what became of the rows so far
 * @param said why it was refused, in the words of whoever began it; empty otherwise
 */
public record ImportRun(UUID id, UUID account, String who, String purpose, String digest, int total, Tally tally, State state,
        String said, Instant started, @Nullable Instant ended) {

    public boolean running() {
        return state == State.RUNNING;
    }

    /** How it stands; a run that has not been heard of for minutes is broken, and nothing of it was written. */
    public enum State {
        RUNNING, DONE, REFUSED, BROKEN
    }
}
