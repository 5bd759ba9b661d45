package cn.chenghua.governance.crypto;

/** Rows of one table with something encrypted in them. */
public interface EncryptedRows {

    /**
     * Writes anew, in one transaction, up to {@code most} rows behind {@code after} that the suite or key in use did not write;
     * rows that another node is writing are passed over.
     */
    Batch renew(String after, int most);

    /**
     * What one transaction did.
     *
     * @param seen       how many rows were due
     * @param unreadable how many of them no key opens; they stay as they are
     * @param last       where the next one goes on
     */
    record Batch(int seen, int unreadable, String last) {
    }
}
