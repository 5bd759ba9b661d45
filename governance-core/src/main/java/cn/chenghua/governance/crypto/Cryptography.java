package cn.chenghua.governance.crypto;

/**
 * What the platform asks of cryptography, by international algorithms or by SM2, SM3 and SM4 as the operator chooses. Whatever
 * it writes names the suite and the key that made it, so that older writings can still be read after either was changed.
 */
public interface Cryptography {

    /**
     * The digest of {@code content}, 32 bytes; no key is involved. It does not say which suite made it: what is kept to be
     * compared after years is a seal.
     */
    byte[] digest(byte[] content);

    /** A seal that only a holder of the application's key can make, such as {@code i1.k1.3f0c…}. */
    String seal(byte[] content);

    /** Whether {@code seal} was made for exactly this content by one of the keys known. */
    boolean genuine(byte[] content, String seal);

    /** A signature such as {@code s1.k1.MEUC…} that others can check who hold the public key and no secret. */
    String sign(byte[] content);

    /** Whether {@code signature} was made for exactly this content by one of the keys known. */
    boolean signed(byte[] content, String signature);

    /** The public key in PEM by which others check {@code signature}. */
    String publicKey(String signature);

    /**
     * The text made unreadable, bound to where it stands: it does not open under another {@code context}.
     *
     * @param context such as {@code account.phone:0192f0c0-…}
     */
    String encrypt(String text, String context);

    /**
     * The text again.
     *
     * @throws Unreadable where key, context or content are not what they were
     */
    String decrypt(String cipher, String context);

    /** Whether {@code writing} was made by the suite and the key now in use; if not, it is due to be written anew. */
    boolean current(String writing);

    /** What everything begins with that is written now, such as {@code i1.k2.}. */
    default String head() {
        var seal = seal(new byte[0]);
        return seal.substring(0, seal.indexOf('.', seal.indexOf('.') + 1) + 1);
    }
}
