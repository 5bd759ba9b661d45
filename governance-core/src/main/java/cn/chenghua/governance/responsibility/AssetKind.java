package cn.chenghua.governance.responsibility;

import java.util.List;

/** What sort of thing a chief looks after, with the classes it comes in; a street is of one of four road classes. */
public enum AssetKind {
    /** Looked after by a street chief (街长). */
    STREET("ARTERIAL", "SECONDARY", "BRANCH", "BACK_STREET"),
    /** A public toilet, looked after by a toilet chief (所长). */
    TOILET("FIRST", "SECOND", "THIRD"),
    /** A canal (渠) or channel (沟), looked after by a river chief (河长). */
    WATERCOURSE("CANAL", "CHANNEL");

    private final List<String> classes;

    AssetKind(String... classes) {
        this.classes = List.of(classes);
    }

    public List<String> classes() {
        return classes;
    }
}
