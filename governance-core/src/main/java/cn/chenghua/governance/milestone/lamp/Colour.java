package cn.chenghua.governance.milestone.lamp;

/** What a lamp shows, from nothing to judge by to the most pressing. */
public enum Colour {
    GREY, GREEN, YELLOW, RED;

    public Colour or(Colour other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Its name in links, such as {@code red}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
