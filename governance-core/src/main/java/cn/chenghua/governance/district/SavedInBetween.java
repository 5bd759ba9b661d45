package cn.chenghua.governance.district;

/** A change based on a version that somebody else has replaced meanwhile, such as version 3 where 4 stands; nothing of it was saved. */
public class SavedInBetween extends Refusal {

    private final long current;

    /**
     * @param code of the sentence, ending in {@code saved.between}
     */
    public SavedInBetween(String code, long expected, long current) {
        super(code, "version", expected, current);
        this.current = current;
    }

    /** The version to look at before trying again. */
    public long current() {
        return current;
    }
}
