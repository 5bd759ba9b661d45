package cn.chenghua.governance.privacy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

/** A citizen's identity number after GB 11643: province to county, day of birth, sequence and check digit. */
public record IdentityNumber(String value) implements PersonalNumber {

    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34",
            "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
            "71", "81", "82", "83");
    private static final String CHECKS = "10X98765432";

    public IdentityNumber {
        if (!value.matches("\\d{17}[\\dX]") || !PROVINCES.contains(value.substring(0, 2)) || !born(value)) {
            throw new NotAnIdentityNumber("form");
        }
        if (check(value) != value.charAt(17)) {
            throw new NotAnIdentityNumber("check");
        }
    }

    static IdentityNumber read(String typed) {
        return new IdentityNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    private static boolean born(String value) {
        try {
            return !LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14)).isBefore(Days.FIRST);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    /** ISO 7064 MOD 11-2. */
    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + Character.digit(value.charAt(i), 10)) * 2 % 11;
        }
        return CHECKS.charAt(sum);
    }

    @Override
    public Kind kind() {
        return Kind.IDENTITY;
    }

    /** 5*************0019: with six and four signs shown, the check digit would leave but a few thousand people. */
    @Override
    public String masked() {
        return value.charAt(0) + "*".repeat(13) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** A text that is no identity number, or one with a slip; the refusal does not repeat it. */
    public static final class NotAnIdentityNumber extends Refusal {
        NotAnIdentityNumber(String how) {
            super("identity." + how, "identity", "-");
        }
    }
}
