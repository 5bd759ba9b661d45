package cn.chenghua.governance.access.session.persistence;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

import org.springframework.session.SessionIdGenerator;

/** Session numbers of 256 random bits. */
class LongNumbers implements SessionIdGenerator {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String generate() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether a number can be one of these; a cookie may hold anything, also what no text column takes. */
    static boolean possible(String number) {
        return FORM.matcher(number).matches();
    }
}
