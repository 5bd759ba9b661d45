package cn.chenghua.governance.communityservice.admission;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.duty.Duty;

/** What an item covers, such as {@code REGIME patrol.STREET}; the code is letters and digits in parts joined by points. */
@Embeddable
public record DutyCode(@Enumerated(EnumType.STRING) Duty.Sort sort, String code) implements Serializable, Comparable<DutyCode> {

    private static final int LONG = 60;

    public DutyCode {
        if (!code.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*") || code.length() > LONG) {
            throw AdmissionRefused.duty(code);
        }
    }

    public static DutyCode of(Duty duty) {
        return new DutyCode(duty.sort(), duty.code());
    }

    /** Reads {@code REGIME patrol.STREET}; refused where it is none. */
    public static DutyCode parse(String text) {
        var parts = text.strip().split("[ :：]+", 2);
        for (var sort : Duty.Sort.values()) {
            if (parts.length == 2 && sort.name().equalsIgnoreCase(parts[0])) {
                return new DutyCode(sort, parts[1].strip());
            }
        }
        throw AdmissionRefused.duty(text.length() > LONG ? text.substring(0, LONG) : text);
    }

    @Override
    public int compareTo(DutyCode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return sort.name() + " " + code;
    }
}
