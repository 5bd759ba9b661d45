package cn.chenghua.governance.communityservice.burden;

/**
 * What records say was laid on communities in a month.
 *
 * @param tasks cases dispatched and supervised cases handed over to them
 * @param looks that patrol regimes asked of their posts
 * @param forms they filled in: inspections and monthly reports
 * @param fields filled in on these forms
 * @param uploads pictures they sent with them
 * @param seconds from opening to sending these forms
 * @param plates that hung at the month's end
 * @param bare those of them that no item allowed that day
 */
public record Load(int tasks, int looks, int forms, int fields, int uploads, long seconds, int plates, int bare) {

    public static final Load NOTHING = new Load(0, 0, 0, 0, 0, 0, 0, 0);
    private static final int MINUTE = 60;

    public Load plus(Load other) {
        return new Load(tasks + other.tasks, looks + other.looks, forms + other.forms, fields + other.fields,
                uploads + other.uploads, seconds + other.seconds, plates + other.plates, bare + other.bare);
    }

    public long minutes() {
        return (seconds + MINUTE / 2) / MINUTE;
    }
}
