package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

import cn.chenghua.governance.crypto.Unreadable;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM3, HMAC-SM3, SM4-GCM and SM2, the national algorithms of GB/T 32905, 32907 and 32918. */
final class SmSuite implements Suite {

    @Override
    public String mark() {
        return "s1";
    }

    @Override
    public byte[] digest(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        var result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    @Override
    public byte[] derive(byte[] master, String purpose, int length) {
        var generator = new HKDFBytesGenerator(new SM3Digest());
        generator.init(new HKDFParameters(master, null, purpose.getBytes(UTF_8)));
        var key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }

    @Override
    public byte[] mac(byte[] key, byte[] content) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(content, 0, content.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    @Override
    public int cipherKeyLength() {
        return 16;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            return run(true, key, nonce, bound, text);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] cipher) {
        try {
            return run(false, key, nonce, bound, cipher);
        } catch (InvalidCipherTextException changed) {
            throw new Unreadable("key, context or content is not what it was");
        }
    }

    private static byte[] run(boolean encrypting, byte[] key, byte[] nonce, byte[] bound, byte[] input)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypting, new AEADParameters(new KeyParameter(key), TAG * Byte.SIZE, nonce, bound));
        var output = new byte[cipher.getOutputSize(input.length)];
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        length += cipher.doFinal(output, length);
        return Arrays.copyOf(output, length);
    }

    @Override
    public SigningKey signingKey(byte[] master) {
        return new Sm2Key(derive(master, "sign", 48));
    }
}
