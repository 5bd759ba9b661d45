package cn.chenghua.governance.project.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.ImportRun.State;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes tables in one at a time of each sort; who starts another meanwhile, or the same once more, is told so. */
@Service
public class ImportDesk {

    private static final int STEP = 500;
    private static final Tally NOTHING = new Tally(0, 0, 0, 0);
    private final ImportRuns runs;
    private final Clock clock;

    ImportDesk(ImportRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Begins a run under the id of its upload; refused while another of its purpose is running. */
    @Transactional
    public void begin(Actor actor, String purpose, UUID upload, byte[] content, int total) {
        var run = new ImportRun(upload, actor.account(), actor.username(), purpose, digest(content), Math.max(0, total), NOTHING,
                State.RUNNING, "", clock.instant(), null);
        if (!runs.begin(run)) {
            throw runs.running(purpose).filter(other -> !other.id().equals(upload)).map(ImportNotBegun::busy)
                    .orElseGet(() -> ImportNotBegun.begun(upload));
        }
    }

    /** The run that has taken this very file in before. */
    public Optional<ImportRun> earlier(String purpose, byte[] content) {
        return runs.done(purpose, digest(content));
    }

    /** Takes a table in; the rows and the end of the run are written together, or neither where the run was given up meanwhile. */
    @LongWork
    public Tally take(UUID run, Function<Consumer<Outcome>, Tally> intake) {
        var tally = intake.apply(new Progress(run));
        if (!runs.end(run, State.DONE, tally, "", clock.instant())) {
            throw ImportNotBegun.givenUp();
        }
        return tally;
    }

    /** Puts on record why a run wrote nothing. */
    @Transactional
    public void refuse(UUID run, State state, String said) {
        runs.end(run, state, NOTHING, said, clock.instant());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells every some hundred rows how far a run is. */
    private final class Progress implements Consumer<Outcome> {
        private final UUID run;
        private Tally tally = NOTHING;

        private Progress(UUID run) {
            this.run = run;
        }

        @Override
        public void accept(Outcome outcome) {
            tally = tally.with(outcome.fate());
            if (tally.rows() % STEP == 0) {
                runs.tell(run, tally);
            }
        }
    }
}
