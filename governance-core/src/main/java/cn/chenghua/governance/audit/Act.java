package cn.chenghua.governance.audit;

/** What somebody did; the list is closed so that an auditor can ask for each. */
public enum Act {
    SIGN_IN, SIGN_IN_REFUSED, SIGN_OUT, REFUSED, READ, CREATE, CHANGE, DELETE, IMPORT, EXPORT, DOWNLOAD, UNMASK, ADMINISTER, VERIFY;

    /** Whether the act came to nothing, so that it is written down whatever becomes of the transaction around it. */
    boolean refusal() {
        return this == REFUSED || this == SIGN_IN_REFUSED;
    }
}
