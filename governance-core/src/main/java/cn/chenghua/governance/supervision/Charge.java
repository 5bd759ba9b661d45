package cn.chenghua.governance.supervision;

import java.text.Normalizer;

import cn.chenghua.governance.district.UnitCode;

/**
 * Who is to put a matter right and within how many working days, such as 建设路街道办事处 of 510108005000 within 10.
 *
 * @param unit whose people answer; for a department the district, and its name tells which
 * @param responsible the unit's name, as roles of departments have it; 1 to 200 characters
 * @param days 1 to 250 working days
 */
public record Charge(UnitCode unit, String responsible, int days) {

    private static final int LONGEST = 250;
    private static final int NAME = 200;

    public Charge {
        responsible = Normalizer.normalize(responsible, Normalizer.Form.NFC).strip();
        if (responsible.isEmpty() || responsible.codePointCount(0, responsible.length()) > NAME) {
            throw CaseRefused.responsible(NAME);
        }
        days(days);
    }

    /** Whether the same unit is meant, whatever the limit. */
    boolean sameUnit(Charge other) {
        return unit.equals(other.unit) && responsible.equals(other.responsible);
    }

    Charge within(int otherDays) {
        return new Charge(unit, responsible, otherDays);
    }

    /** Gives {@code days} back, or refuses it with {@code supervision.days}. */
    static int days(int days) {
        if (days < 1 || days > LONGEST) {
            throw CaseRefused.days(days, LONGEST);
        }
        return days;
    }
}
