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
            "147258", "147258369", "woaini", "5201314", "changeme", "q1w2e3r4", "zaq12wsx", "asdfgh", "zxcvbn", "aa123456",
            "1qazxsw2", "qazwsx", "qazwsxedc", "qweasd", "qweasdzxc", "asdf", "qwer1234", "1234qwer", "123qwe", "123abc",
            "a123456",
            "abcdef", "test", "guest", "root", "user", "default", "secret", "master", "super", "dragon", "monkey", "sunshine",
            "princess", "football", "baseball", "shadow", "hello", "login", "oracle", "postgres", "huawei", "governance",
            "zhongguo", "zhengfu", "shequ", "jiedao", "mima", "wangluo", "gov", "spring", "summer", "autumn", "winter");
    /** What fingers write that only walk along the keys, forwards and backwards. */
    private static final String WALKS = "`1234567890-= qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p "
            + "zaq1xsw2cde3vfr4bgt5nhy6mju7 1q2w3e4r5t6y7u8i9o0p abcdefghijklmnopqrstuvwxyz";
    /** The digits above which these stand on a keyboard. */
    private static final String SHIFTED = "!@#$%^&*()";
    private static final String PLAIN = "1234567890";
    private static final int LONGEST_REST = 3;

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
                || COMMON.contains(plain.replaceAll("[^\\p{L}\\p{N}]", "")) || unlike < 4 || walked(plain);
    }

    /** Whether hardly anything is left once the walks along the keys are taken out, as of {@code 1qaz@WSX} or {@code Asdf!@#4567}. */
    private static boolean walked(String plain) {
        var keys = plain.codePoints().map(sign -> SHIFTED.indexOf(sign) < 0 ? sign : PLAIN.charAt(SHIFTED.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var backwards = new StringBuilder(WALKS).reverse().toString();
        var rest = 0;
        for (var at = 0; at < keys.length();) {
            var step = Math.max(longest(keys, at, WALKS), longest(keys, at, backwards));
            rest += step == 0 ? 1 : 0;
            at += Math.max(step, 1);
        }
        return rest <= LONGEST_REST;
    }

    /** How many signs from {@code at} on are one walk; less than four are none. */
    private static int longest(String keys, int at, String walks) {
        var end = at;
        while (end < keys.length() && walks.contains(keys.substring(at, end + 1))) {
            end++;
        }
        return end - at < 4 ? 0 : end - at;
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
