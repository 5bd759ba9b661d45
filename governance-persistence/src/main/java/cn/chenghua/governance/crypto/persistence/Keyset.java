package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.Unreadable;

/** One master key as one suite uses it, with a key of its own for each purpose. */
final class Keyset {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Suite suite;
    private final String head;
    private final byte[] sealing;
    private final byte[] encrypting;
    private final SigningKey signing;

    Keyset(Suite suite, MasterKey master) {
        this.suite = suite;
        this.head = suite.mark() + "." + master.id() + ".";
        this.sealing = suite.derive(master.bits(), "seal", 32);
        this.encrypting = suite.derive(master.bits(), "encrypt", suite.cipherKeyLength());
        this.signing = suite.signingKey(master.bits());
    }

    String head() {
        return head;
    }

    String seal(byte[] content) {
        return head + HexFormat.of().formatHex(suite.mac(sealing, content));
    }

    boolean genuine(byte[] content, String seal) {
        return MessageDigest.isEqual(seal(content).getBytes(UTF_8), seal.getBytes(UTF_8));
    }

    String sign(byte[] content) {
        return head + encode(signing.sign(content));
    }

    boolean signed(byte[] content, String signature) {
        return canonical(body(signature)) && signing.signed(content, Base64.getUrlDecoder().decode(body(signature)));
    }

    String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(signing.publicKey())
                + "\n-----END PUBLIC KEY-----\n";
    }

    String encrypt(String text, String context) {
        var nonce = new byte[Suite.NONCE];
        RANDOM.nextBytes(nonce);
        var cipher = suite.encrypt(encrypting, nonce, bound(context), text.getBytes(UTF_8));
        var whole = Arrays.copyOf(nonce, nonce.length + cipher.length);
        System.arraycopy(cipher, 0, whole, nonce.length, cipher.length);
        return head + encode(whole);
    }

    String decrypt(String cipher, String context) {
        var body = body(cipher);
        if (!canonical(body)) {
            throw new Unreadable("the cipher is no base64");
        }
        var whole = Base64.getUrlDecoder().decode(body);
        if (whole.length < Suite.NONCE + Suite.TAG) {
            throw new Unreadable("the cipher is cut short");
        }
        return new String(suite.decrypt(encrypting, Arrays.copyOf(whole, Suite.NONCE), bound(context),
                Arrays.copyOfRange(whole, Suite.NONCE, whole.length)), UTF_8);
    }

    private byte[] bound(String context) {
        return (head + context).getBytes(UTF_8);
    }

    private String body(String writing) {
        return writing.substring(head.length());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it is exactly how these bytes are written; base64 otherwise has several ways to write the last of them. */
    private static boolean canonical(String body) {
        try {
            return encode(Base64.getUrlDecoder().decode(body)).equals(body);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
