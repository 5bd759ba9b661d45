package cn.chenghua.governance.project.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectIntake.Tally;

/** Remembers runs of imports for some months. */
public interface ImportRuns {

    /** Begins a run, anew where it came to nothing; false where it runs or is done, or another of its purpose is running. */
    boolean begin(ImportRun run);

    /** Says how far a run is, at once and whatever becomes of it. */
    void tell(UUID id, Tally tally);

    /** Ends a run; false where it runs no more, as one that was silent for minutes and was taken for broken. */
    boolean end(UUID id, ImportRun.State state, Tally tally, String said, Instant at);

    Optional<ImportRun> find(UUID account, String purpose, UUID id);

    Optional<ImportRun> running(String purpose);

    /** The latest run that took in a file of this digest. */
    Optional<ImportRun> done(String purpose, String digest);

    /** The latest runs of an account, the newest first. */
    List<ImportRun> latest(UUID account, String purpose, int limit);
}
