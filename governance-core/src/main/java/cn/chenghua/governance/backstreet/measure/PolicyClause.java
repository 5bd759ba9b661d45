package cn.chenghua.governance.backstreet.measure;

/** One of the ten measures of the city's policy; until somebody puts its public text in, it is a numbered slot. */
public record PolicyClause(int number, long version, String title, String text, String setBy) {

    private static final int TITLE = 200;
    private static final int TEXT = 4_000;

    public PolicyClause {
        title = title.strip();
        text = text.strip();
        if (title.codePointCount(0, title.length()) > TITLE || text.codePointCount(0, text.length()) > TEXT) {
            throw MeasureRefused.tooLong("text", TEXT);
        }
    }

    /** Whether nobody has put its text in. */
    public boolean slot() {
        return title.isEmpty() && text.isEmpty();
    }
}
