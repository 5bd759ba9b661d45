package cn.chenghua.governance.project;

import cn.chenghua.governance.district.Refusal;

/** A change based on a version that somebody else has replaced meanwhile; nothing of it was saved. */
public final class SavedInBetween extends Refusal {

    private final long current;

    SavedInBetween(long expected, long current) {
        super("project.saved.between", "version", expected, current);
        this.current = current;
    }

    /** The version to look at before trying again. */
    public long current() {
        return current;
    }
}
