package cn.chenghua.governance.crypto;

import java.util.Arrays;

/** No cryptography: a cipher is the text backwards behind its context, so that tests see what was encrypted for what. */
public final class InvertedText implements Cryptography {

    @Override
    public byte[] digest(byte[] content) {
        return Arrays.copyOf(content, 32);
    }

    @Override
    public String seal(byte[] content) {
        return "t1.k1." + Arrays.hashCode(content);
    }

    @Override
    public boolean genuine(byte[] content, String seal) {
        return seal.equals(seal(content));
    }

    @Override
    public String sign(byte[] content) {
        return seal(content);
    }

    @Override
    public boolean signed(byte[] content, String signature) {
        return genuine(content, signature);
    }

    @Override
    public String publicKey(String signature) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String encrypt(String text, String context) {
        return head() + context + "." + new StringBuilder(text).reverse();
    }

    @Override
    public String decrypt(String cipher, String context) {
        if (!cipher.startsWith(head() + context + ".")) {
            throw new Unreadable("not written for " + context);
        }
        return new StringBuilder(cipher.substring((head() + context + ".").length())).reverse().toString();
    }

    @Override
    public boolean current(String writing) {
        return writing.startsWith(head());
    }
}
