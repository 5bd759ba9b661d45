package cn.chenghua.governance.privacy;

import java.util.Locale;

/** A number that leads to one person. Its text never shows it; {@link #value()} is asked for where it is encrypted or disclosed. */
public sealed interface PersonalNumber permits PhoneNumber, IdentityNumber {

    Kind kind();

    String value();

    /** Enough to tell it from others, too little to use it. */
    String masked();

    /** What the number is. */
    enum Kind {
        PHONE, IDENTITY;

        public PersonalNumber read(String typed) {
            return switch (this) {
                case PHONE -> PhoneNumber.read(typed);
                case IDENTITY -> IdentityNumber.read(typed);
            };
        }

        /** The name of its field in forms and texts. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
