package cn.chenghua.governance.access;

import java.text.Normalizer;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.district.Refusal;

/** Whom to ask about a program's account and what the program is for, such as 王丽, 每周向市级平台报送进度. */
@Embeddable
public record ServiceTerms(String contact, String purpose) {

    private static final int LONGEST = 200;

    public ServiceTerms {
        contact = tidy("contact", contact);
        purpose = tidy("purpose", purpose);
    }

    private static String tidy(String field, String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Missing(field, text);
        }
        return text;
    }

    /** An empty, overlong or unprintable text. */
    static final class Missing extends Refusal {
        Missing(String field, String text) {
            super("service.terms", field, text, LONGEST);
        }
    }
}
