package cn.chenghua.governance.audit.chain;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Takes months that need no longer be kept out of the record, each into a file, and keeps where the chain was cut. */
public interface Archive {

    /** The months taken out; refused while the chain is not sound, and to a role that does not own the tables. */
    List<Month> cut(Path folder);

    /** A month that was taken out, with its file. */
    record Month(YearMonth month, long entries, Path file) {
    }

    /** A record that may not be archived as it stands. */
    final class Refused extends IllegalStateException {
        public Refused(String reason) {
            super(reason);
        }
    }
}
