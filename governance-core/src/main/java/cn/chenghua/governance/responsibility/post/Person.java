package cn.chenghua.governance.responsibility.post;

import java.text.Normalizer;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Somebody to be appointed: by name, and with the account that sees the post's assets, where there is one. */
public record Person(@Nullable UUID account, String name) {

    private static final int LONGEST = 60;

    public Person {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw PostRefused.name(LONGEST);
        }
    }

    boolean is(Tenure tenure) {
        return account == null ? name.equals(tenure.holder()) : account.equals(tenure.account());
    }
}
