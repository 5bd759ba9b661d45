package cn.chenghua.governance.crypto.persistence;

/** A key pair: signs with the secret half, and hands out the public one. */
interface SigningKey {

    byte[] sign(byte[] content);

    boolean signed(byte[] content, byte[] signature);

    /** The public half as X.509 {@code SubjectPublicKeyInfo}. */
    byte[] publicKey();
}
