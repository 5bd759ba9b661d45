package cn.chenghua.governance.responsibility;

import java.util.List;

/** What sort of thing a chief looks after, with the classes it comes in; a street is of one of four road classes. */
public enum AssetKind {
    /** Looked after by a street chief (街长). */
    STREET("JD", "ARTERIAL", "SECONDARY", "BRANCH", "BACK_STREET"),
    /** A public toilet, looked after by a toilet chief (所长). */
    TOILET("GC", "FIRST", "SECOND", "THIRD"),
    /** A canal (渠) or channel (沟), looked after by a river chief (河长). */
    WATERCOURSE("HD", "CANAL", "CHANNEL");

    private final String series;
    private final List<String> classes;

    AssetKind(String series, String... classes) {
        this.series = series;
        this.classes = List.of(classes);
    }

    /** What its numbers begin with, such as JD of JD-0042. */
    public String series() {
        return series;
    }

    public List<String> classes() {
        return classes;
    }
}
