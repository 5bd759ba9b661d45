package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;

import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Test;

/** The answers that the standards print for their own examples. */
class KnownAnswersTest {

    private static final Suite international = new InternationalSuite();
    private static final Suite sm = new SmSuite();

    @Test
    void digestsAsFips180() {
        assertThat(international.digest(text("abc")))
                .isEqualTo(hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void digestsAsGbt32905() {
        assertThat(sm.digest(text("abc")))
                .isEqualTo(hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
        assertThat(sm.digest(text("abcd".repeat(16))))
                .isEqualTo(hex("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"));
    }

    @Test
    void sealsAsRfc4231() {
        assertThat(international.mac(text("Jefe"), text("what do ya want for nothing?")))
                .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    @Test
    void sealsAsGmt0042() {
        assertThat(sm.mac(hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"),
                text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2))))
                .isEqualTo(hex("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a"));
    }

    @Test
    void derivesAsRfc5869() {
        assertThat(international.derive(hex("0b".repeat(22)), "", 42)).isEqualTo(
                hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    /** HKDF over SM3 has no published example; this one was computed by another program. */
    @Test
    void derivesOverSm3() {
        assertThat(sm.derive(hex("0b".repeat(22)), "", 42)).isEqualTo(hex(
                "c8c91a38ae2fb3b023a7c38ce9f0748f28230d59b6b950ba3ba949bf0d713a5774815778801741cb2034"));
    }

    @Test
    void encryptsABlockAsGbt32907() {
        var engine = new SM4Engine();
        var key = hex("0123456789abcdeffedcba9876543210");
        engine.init(true, new KeyParameter(key));
        var once = new byte[16];
        engine.processBlock(key, 0, once, 0);
        assertThat(once).isEqualTo(hex("681edf34d206965e86b3e94f536e4246"));

        var block = key.clone();
        for (int i = 0; i < 1_000_000; i++) {
            engine.processBlock(block, 0, block, 0);
        }
        assertThat(block).isEqualTo(hex("595298c7c6fd271f0402f804c33d3f66"));
    }

    @Test
    void encryptsAsRfc8998() {
        var key = hex("0123456789abcdeffedcba9876543210");
        var nonce = hex("00001234567800000000abcd");
        var bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var clear = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var cipher = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d" + "83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(sm.encrypt(key, nonce, bound, clear)).isEqualTo(cipher);
        assertThat(sm.decrypt(key, nonce, bound, cipher)).isEqualTo(clear);
    }

    @Test
    void encryptsAsTheAuthorsOfGcm() {
        var key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        var nonce = hex("cafebabefacedbaddecaf888");
        var bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var clear = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        var cipher = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" + "76fc6ece0f4e1768cddf8853bb2d551b");

        assertThat(international.encrypt(key, nonce, bound, clear)).isEqualTo(cipher);
        assertThat(international.decrypt(key, nonce, bound, cipher)).isEqualTo(clear);
    }

    @Test
    void signsAsRfc8032() {
        var key = new Ed25519Key(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

        assertThat(key.sign(new byte[0])).isEqualTo(hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
        assertThat(HexFormat.of().formatHex(key.publicKey()))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void acceptsTheSignatureOfGbt32918() throws Exception {
        var secret = new BigInteger("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8", 16);
        var key = new Sm2Key(secret.subtract(BigInteger.ONE).toByteArray());
        var r = new BigInteger("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3", 16);
        var s = new BigInteger("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa", 16);
        var order = new BigInteger("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123", 16);
        var signature = StandardDSAEncoding.INSTANCE.encode(order, r, s);

        assertThat(key.signed(text("message digest"), signature)).isTrue();
        assertThat(key.signed(text("message digesu"), signature)).isFalse();
        assertThat(HexFormat.of().formatHex(key.publicKey()))
                .endsWith("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] text(String text) {
        return text.getBytes(US_ASCII);
    }
}
