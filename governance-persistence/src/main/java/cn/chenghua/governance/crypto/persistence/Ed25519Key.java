package cn.chenghua.governance.crypto.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** Signatures after RFC 8032; the JDK signs so too, but does not tell the public key of a secret one. */
final class Ed25519Key implements SigningKey {

    private final Ed25519PrivateKeyParameters secret;

    Ed25519Key(byte[] seed) {
        this.secret = new Ed25519PrivateKeyParameters(seed);
    }

    @Override
    public byte[] sign(byte[] content) {
        var signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(content, 0, content.length);
        return signer.generateSignature();
    }

    @Override
    public boolean signed(byte[] content, byte[] signature) {
        var signer = new Ed25519Signer();
        signer.init(false, secret.generatePublicKey());
        signer.update(content, 0, content.length);
        return signer.verifySignature(signature);
    }

    @Override
    public byte[] publicKey() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(secret.generatePublicKey()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
