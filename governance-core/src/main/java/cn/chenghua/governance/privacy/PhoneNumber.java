package cn.chenghua.governance.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

import cn.chenghua.governance.district.Refusal;

/** A mainland mobile number such as 13800138000, or a landline with its area code such as 028-84311234-801. */
public record PhoneNumber(String value) implements PersonalNumber {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern
            .compile("(0(?:10|2\\d|[3-9]\\d{2}))-?([2-9]\\d{2,3})-?(\\d{4})(?:[-转#xX](\\d{1,6}))?");

    public PhoneNumber {
        if (!MOBILE.matcher(value).matches() && !LANDLINE.matcher(value).matches()) {
            throw new NotAPhoneNumber();
        }
    }

    /** Takes it as people type it: full-width digits, blanks, brackets and dashes, with or without +86. */
    static PhoneNumber read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()]", "").replaceAll("\\p{Pd}", "-");
        var mobile = plain.replace("-", "").replaceFirst("^(?:\\+?86|0086)(?=1)", "");
        if (MOBILE.matcher(mobile).matches()) {
            return new PhoneNumber(mobile);
        }
        var landline = LANDLINE.matcher(plain.replaceFirst("^(?:\\+86|0086)-?0?", "0"));
        if (!landline.matches()) {
            throw new NotAPhoneNumber();
        }
        var extension = landline.group(4) == null ? "" : "-" + landline.group(4);
        return new PhoneNumber(landline.group(1) + "-" + landline.group(2) + landline.group(3) + extension);
    }

    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    /** 138****8000, or 028-****1234. */
    @Override
    public String masked() {
        var landline = LANDLINE.matcher(value);
        return landline.matches()
                ? landline.group(1) + "-****" + landline.group(3)
                : value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** A text that is no phone number; the refusal does not repeat it. */
    public static final class NotAPhoneNumber extends Refusal {
        NotAPhoneNumber() {
            super("phone.form", "phone", "-");
        }
    }
}
