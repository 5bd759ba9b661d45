package cn.chenghua.governance.access.web;

import java.util.Arrays;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;
import cn.chenghua.governance.privacy.Reason;

import org.jspecify.annotations.Nullable;

/** Which number somebody wants to see in full, and why. */
final class RevealForm {

    static final RevealForm EMPTY = new RevealForm(null, null);
    private final String which;
    private final String reason;

    RevealForm(@Nullable String which, @Nullable String reason) {
        this.which = Typed.text(which);
        this.reason = Typed.text(reason);
    }

    Kind kind() {
        return kind(which);
    }

    static Kind kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnknownKind(name));
    }

    Reason stated() {
        return new Reason(reason);
    }

    public String getWhich() {
        return which;
    }

    public String getReason() {
        return reason;
    }

    /** A kind of number that does not exist. */
    static final class UnknownKind extends Refusal {
        private UnknownKind(String name) {
            super("contact.which", "which", name);
        }
    }
}
