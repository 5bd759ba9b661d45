package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import cn.chenghua.governance.crypto.Unreadable;

/** SHA-256, HMAC-SHA-256, AES-256-GCM and Ed25519. */
final class InternationalSuite implements Suite {

    @Override
    public String mark() {
        return "i1";
    }

    @Override
    public byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] derive(byte[] master, String purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose.getBytes(UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int cipherKeyLength() {
        return 32;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] cipher) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(cipher);
        } catch (AEADBadTagException changed) {
            throw new Unreadable("key, context or content is not what it was");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    @Override
    public SigningKey signingKey(byte[] master) {
        return new Ed25519Key(derive(master, "sign", 32));
    }
}
