package cn.chenghua.governance.communityservice.admission;

import jakarta.persistence.Embeddable;

/**
 * How much an item is thought to ask of one community in a month; an estimate, never added to what was recorded.
 *
 * @param minutes of work
 * @param forms to fill in
 * @param fields on these forms together
 * @param uploads of pictures or files
 */
@Embeddable
public record Estimate(int minutes, int forms, int fields, int uploads) {

    public static final Estimate NOTHING = new Estimate(0, 0, 0, 0);
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST = 10_000;

    public Estimate {
        within("minutes", minutes, MOST_MINUTES);
        within("forms", forms, MOST);
        within("fields", fields, MOST);
        within("uploads", uploads, MOST);
    }

    private static void within(String field, int number, int most) {
        if (number < 0 || number > most) {
            throw AdmissionRefused.estimate(field, number, most);
        }
    }

    public Estimate plus(Estimate other) {
        return new Estimate(minutes + other.minutes, forms + other.forms, fields + other.fields, uploads + other.uploads);
    }
}
