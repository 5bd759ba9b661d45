package cn.chenghua.governance.access;

import java.text.Normalizer;

import cn.chenghua.governance.district.Refusal;

/** The name shown to others, such as 建设路街道办事处; it need not be unique. */
final class DisplayName {

    private static final int LONGEST = 60;

    private DisplayName() {
    }

    static String tidy(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new NotADisplayName(name);
        }
        return name;
    }

    /** An empty, overlong or unprintable name. */
    static final class NotADisplayName extends Refusal {
        NotADisplayName(String value) {
            super("displayname.form", "displayName", value);
        }
    }
}
