package cn.chenghua.governance.project.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.junit.jupiter.api.Test;

class ImportDeskTest {

    @Test
    void tellsEveryFiveHundredRowsAndAtTheEnd() {
        var runs = new HeardRuns();
        new ImportDesk(runs, Clock.systemUTC()).take(UUID.randomUUID(), told -> {
            for (var row = 1; row <= 1_200; row++) {
                told.accept(new Outcome(row, row % 2 == 0 ? Fate.NEW : Fate.UNCHANGED, null));
            }
            return new Tally(600, 0, 600, 0);
        });
        assertThat(runs.told).containsExactly(new Tally(250, 0, 250, 0), new Tally(500, 0, 500, 0), new Tally(600, 0, 600, 0));
    }

    /** Remembers what it was told. */
    private static final class HeardRuns implements ImportRuns {

        private final List<Tally> told = new ArrayList<>();

        @Override
        public boolean begin(ImportRun run) {
            return true;
        }

        @Override
        public void tell(UUID id, Tally tally) {
            told.add(tally);
        }

        @Override
        public boolean end(UUID id, ImportRun.State state, Tally tally, String said, Instant at) {
            return told.add(tally);
        }

        @Override
        public Optional<ImportRun> find(UUID account, String purpose, UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<ImportRun> running(String purpose) {
            return Optional.empty();
        }

        @Override
        public Optional<ImportRun> done(String purpose, String digest) {
            return Optional.empty();
        }

        @Override
        public List<ImportRun> latest(UUID account, String purpose, int limit) {
            return List.of();
        }
    }
}
