package cn.chenghua.governance.crypto.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** Signatures after GB/T 32918.2 on the recommended curve, with the signer's usual name 1234567812345678. */
final class Sm2Key implements SigningKey {

    private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1,
            GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
    private final ECPrivateKeyParameters secret;

    /** @param seed 48 bytes, so that the number taken from them favours none of those possible */
    Sm2Key(byte[] seed) {
        var range = CURVE.getN().subtract(BigInteger.TWO);
        this.secret = new ECPrivateKeyParameters(new BigInteger(1, seed).mod(range).add(BigInteger.ONE), CURVE);
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            var signer = new SM2Signer();
            signer.init(true, secret);
            signer.update(content, 0, content.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean signed(byte[] content, byte[] signature) {
        var signer = new SM2Signer();
        signer.init(false, open());
        signer.update(content, 0, content.length);
        return signer.verifySignature(signature);
    }

    @Override
    public byte[] publicKey() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(open()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ECPublicKeyParameters open() {
        return new ECPublicKeyParameters(CURVE.getG().multiply(secret.getD()).normalize(), CURVE);
    }
}
