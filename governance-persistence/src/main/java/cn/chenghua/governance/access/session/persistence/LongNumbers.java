package cn.chenghua.governance.access.session.persistence;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.session.SessionIdGenerator;

/** Session numbers of 256 random bits. */
class LongNumbers implements SessionIdGenerator {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String generate() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
