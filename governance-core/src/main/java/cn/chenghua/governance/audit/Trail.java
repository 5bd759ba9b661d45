package cn.chenghua.governance.audit;

/**
 * Where acts are put on record. A note about a change is written with the change or not at all; a note about a refusal, a
 * sign-in or an export is written at once, and whoever asked for it is not answered before.
 */
@FunctionalInterface
public interface Trail {

    void note(Note note);

    /** On whose behalf this thread works, for notes that are made for it elsewhere. */
    default Caller caller() {
        return Caller.platform();
    }
}
