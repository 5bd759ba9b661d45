package cn.chenghua.governance.access.federation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tickets made as an office platform makes them, by nothing but the agreement. */
public final class Tickets {

    private Tickets() {
    }

    /** Good for a minute from now on. */
    public static String ticket(String name, String secret) {
        return ticket(name, "governance", 0, 60, secret);
    }

    static String ticket(String name, String audience, long from, long to, String secret) {
        var now = Instant.now().getEpochSecond();
        return signed("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", """
                {"sub":"%s","aud":"%s","jti":"%s","iat":%d,"exp":%d}""".formatted(name, audience, UUID.randomUUID(), now + from,
                now + to), secret);
    }

    static String signed(String head, String claims, String secret) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var content = encoder.encodeToString(head.getBytes(UTF_8)) + "." + encoder.encodeToString(claims.getBytes(UTF_8));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return content + "." + encoder.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
