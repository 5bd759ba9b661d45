package cn.chenghua.governance.crypto;

/**
 * What the platform asks of cryptography, by international algorithms or by SM2, SM3 and SM4 as the operator chooses. Whatever
 * it writes names the suite and the key that made it, so that older writings can still be read after either was changed.
 */
public interface Cryptography {

    /** The digest of {@code content}, 32 bytes; no key is involved. */
    byte[] digest(byte[] content);

    /** A seal that only a holder of the application's key can make, such as {@code i1.k1.3f0c…}. */
    String seal(byte[] content);

    /** Whether {@code seal} was made for exactly this content by one of the keys known. */
    boolean genuine(byte[] content, String seal);

    /**
     * The text made unreadable, bound to where it stands: it does not open under another {@code context}.
     *
     * @param context such as {@code account.phone:0192f0c0-…}
     */
    String encrypt(String text, String context);

    /** The text again, or a refusal to work where key, context or content are not what they were. */
    String decrypt(String cipher, String context);
}
