package cn.chenghua.governance.district;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The 12-digit statistical code of a unit, such as 510108005000 for 建设路街道; it says nothing about whether the unit exists. */
@Embeddable
public record UnitCode(@Column(name = "code") String value) implements Comparable<UnitCode>, Serializable {

    public UnitCode {
        if (!twelveDigits(value)) {
            throw new NotAUnitCode(value);
        }
    }

    private static boolean twelveDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 12;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** A text that is not twelve digits. */
    public static final class NotAUnitCode extends Refusal {
        NotAUnitCode(String value) {
            super("unit.code", "unit", value);
        }
    }
}
