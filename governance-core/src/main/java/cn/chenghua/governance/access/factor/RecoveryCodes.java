package cn.chenghua.governance.access.factor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Secret;

/** Ten codes of 80 random bits such as {@code ABCD-EFGH-IJKL-MNOP}; each stands in for the phone once. */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 16;

    private RecoveryCodes() {
    }

    static List<String> draw() {
        return Stream.generate(() -> String.join("-", Base32.draw(LENGTH).split("(?<=\\G.{4})"))).limit(HOW_MANY).toList();
    }

    /** The hash of a code however it was typed. */
    static String hash(String typed) {
        return new Secret(plain(typed)).hash();
    }

    static boolean looksLike(String typed) {
        return plain(typed).length() == LENGTH;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    }
}
