package cn.chenghua.governance.backstreet.street.acceptance;

import java.text.Normalizer;

/** A unit that takes part in an acceptance, by a person and with an opinion, such as 成华区城管局, 刘洋: agrees. */
public record Party(String unit, String person, Opinion opinion, String remark) {

    private static final int NAME = 100;
    private static final int REMARK = 500;

    public Party {
        unit = bounded("unit", unit, NAME);
        person = bounded("person", person, NAME);
        remark = bounded("remark", remark, REMARK);
        if (unit.isEmpty()) {
            throw AcceptanceRefused.partyUnit();
        }
    }

    private static String bounded(String field, String text, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (composed.codePointCount(0, composed.length()) > limit) {
            throw AcceptanceRefused.tooLong(field, limit);
        }
        return composed;
    }

    /** What it says to the works. */
    public enum Opinion {
        AGREES, AGREES_WITH_DEFECTS, REFUSES
    }
}
