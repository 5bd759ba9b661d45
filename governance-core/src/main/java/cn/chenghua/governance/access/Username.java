package cn.chenghua.governance.access;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.district.Refusal;

/** The name an account signs in with, such as {@code jianshelu}; full-width signs and capitals make no other name. */
@Embeddable
public record Username(String value) {

    public Username {
        value = normal(value);
        if (!value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,63}")) {
            throw new NotAUsername(value);
        }
    }

    /** The one spelling under which a name is looked up and its failures are counted. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    /** A text with blanks or odd signs, or of less than 2 or more than 64 signs. */
    public static final class NotAUsername extends Refusal {
        NotAUsername(String value) {
            super("username.form", "username", value);
        }
    }

    /** A name that another account bears. */
    public static final class Taken extends Refusal {
        public Taken(Username username) {
            super("username.taken", "username", username.value());
        }
    }
}
