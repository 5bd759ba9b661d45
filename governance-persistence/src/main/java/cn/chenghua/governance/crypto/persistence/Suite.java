package cn.chenghua.governance.crypto.persistence;

/** One family of algorithms that belong together; each can read and write whether or not it is the one in use. */
interface Suite {

    int NONCE = 12;
    int TAG = 16;

    /** What it puts before everything it writes, such as {@code i1}. */
    String mark();

    byte[] digest(byte[] content);

    /** A key of {@code length} bytes for one purpose, which tells nothing about those for others. */
    byte[] derive(byte[] master, String purpose, int length);

    byte[] mac(byte[] key, byte[] content);

    int cipherKeyLength();

    byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] text);

    /** @throws cn.chenghua.governance.crypto.Unreadable where the tag does not fit */
    byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] cipher);

    /** The key pair that follows from the master key, so that every node has the same. */
    SigningKey signingKey(byte[] master);
}
