package cn.chenghua.governance.crypto;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Writes anew what an earlier key or suite encrypted, batch by batch, each kept at once: stopped anywhere, it goes on where it
 * was.
 */
@Component
public class Renewal {

    private static final int BATCH = 200;
    private final List<EncryptedRows> tables;

    Renewal(Collection<EncryptedRows> tables) {
        this.tables = List.copyOf(tables);
    }

    public Outcome run() {
        int renewed = 0;
        int unreadable = 0;
        for (var table : tables) {
            EncryptedRows.Batch batch;
            var after = "";
            do {
                batch = table.renew(after, BATCH);
                renewed += batch.seen() - batch.unreadable();
                unreadable += batch.unreadable();
                after = batch.last();
            } while (batch.seen() == BATCH);
        }
        return new Outcome(renewed, unreadable);
    }

    /** How many writings are new, and how many no key opens. */
    public record Outcome(int renewed, int unreadable) {
    }
}
