package cn.chenghua.governance.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/**
 * What a password must be: {@code DENGBAO} wants eight signs of three kinds and a change every 90 days, {@code ASVS} wants
 * twelve signs and no forced change. Both refuse common ones and those around the user name.
 */
public enum PasswordRule {
    DENGBAO(8, 3, Duration.ofDays(90)), ASVS(12, 1, null);

    private static final int MOST_BYTES = 72;
    private static final Set<String> COMMON = Set.of("password", "passw0rd", "p@ssw0rd", "p@ssword", "qwerty", "qwertyuiop",
            "1qaz2wsx", "1q2w3e4r", "abc123", "abcd1234", "a1b2c3d4", "admin", "administrator", "welcome", "letmein", "iloveyou",
            "chengdu", "chenghua", "sichuan", "123456", "12345678", "123456789", "1234567890", "111111", "888888", "666666",
            "147258", "147258369", "woaini", "5201314", "changeme", "q1w2e3r4", "zaq12wsx", "asdfgh", "zxcvbn", "aa123456");

    private final int shortest;
    private final int kinds;
    private final @Nullable Duration life;

    PasswordRule(int shortest, int kinds, @Nullable Duration life) {
        this.shortest = shortest;
        this.kinds = kinds;
        this.life = life;
    }

    /** Passes, or refuses with {@code password.short}, {@code .long}, {@code .kinds}, {@code .name} or {@code .common}. */
    public void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < shortest) {
            throw new Weak("short", shortest);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Weak("long", MOST_BYTES);
        }
        if (kindsIn(password) < kinds) {
            throw new Weak("kinds", kinds);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(username) || new StringBuilder(plain).reverse().indexOf(username) >= 0) {
            throw new Weak("name", username);
        }
        if (common(plain)) {
            throw new Weak("common", shortest);
        }
    }

    /** Whether a password chosen at {@code since} has to be changed by {@code now}. */
    public boolean expired(Instant since, Instant now) {
        return life != null && since.plus(life).isBefore(now);
    }

    private static boolean common(String plain) {
        var letters = plain.replaceAll("[^\\p{L}]", "");
        var trimmed = plain.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}]+$", "");
        var unlike = plain.chars().distinct().count();
        return COMMON.contains(plain) || COMMON.contains(letters) || COMMON.contains(trimmed)
                || COMMON.contains(plain.replaceAll("[^\\p{L}\\p{N}]", "")) || unlike < 4;
    }

    private static long kindsIn(String password) {
        return IntStream
                .of(count(password, "\\p{Ll}|\\p{Lo}"), count(password, "\\p{Lu}"), count(password, "\\p{N}"),
                        count(password, "[^\\p{L}\\p{N}]"))
                .filter(found -> found > 0).count();
    }

    private static int count(String password, String kind) {
        return (int) Pattern.compile(kind).matcher(password).results().count();
    }

    /** A password that is too easy; the refusal never repeats it. */
    public static final class Weak extends Refusal {
        Weak(String how, Object bound) {
            super("password." + how, "password", bound);
        }
    }

    /** An old password that is not the right one. */
    public static final class WrongOld extends Refusal {
        WrongOld() {
            super("password.old", "oldPassword", "-");
        }
    }

    /** A new password that is the old one. */
    public static final class Unchanged extends Refusal {
        Unchanged() {
            super("password.unchanged", "password", "-");
        }
    }
}
