package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.Unreadable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers may rely on, whichever suite the operator chose. */
@ParameterizedClass
@EnumSource(SuiteChoice.class)
class CryptographyContractTest {

    private static final String PHONE = "13880000142";
    private static final String PLACE = "account.phone:0192f0c0-0000-7000-8000-000000000001";
    private static final byte[] CONTENT = "二仙桥公园 2017-10-31".getBytes(UTF_8);

    private final SuiteChoice choice;
    private final MasterKey k1 = MasterKey.draw("k1");
    private final MasterKey k2 = MasterKey.draw("k2");
    private final Cryptography cryptography;

    CryptographyContractTest(SuiteChoice choice) {
        this.choice = choice;
        this.cryptography = with(choice, k1);
    }

    @Test
    void digestsTo32BytesThatFollowFromTheContentAlone() {
        assertThat(cryptography.digest(CONTENT)).hasSize(32).isEqualTo(with(choice, k2).digest(CONTENT))
                .isNotEqualTo(cryptography.digest(new byte[0]));
    }

    @Test
    void namesSuiteAndKeyBeforeEverythingItWrites() {
        var head = choice.suite().mark() + ".k1.";
        assertThat(List.of(cryptography.seal(CONTENT), cryptography.sign(CONTENT), cryptography.encrypt(PHONE, PLACE)))
                .allSatisfy(written -> assertThat(written).startsWith(head).matches("[\\w.-]+"))
                .allMatch(cryptography::current);
    }

    @Test
    void knowsItsOwnSealAndSignature() {
        assertThat(cryptography.genuine(CONTENT, cryptography.seal(CONTENT))).isTrue();
        assertThat(cryptography.signed(CONTENT, cryptography.sign(CONTENT))).isTrue();
    }

    @Test
    void knowsNoSealOrSignatureOfChangedContent() {
        var seal = cryptography.seal(CONTENT);
        var signature = cryptography.sign(CONTENT);
        for (int i = 0; i < CONTENT.length; i++) {
            var changed = CONTENT.clone();
            changed[i] ^= 1;
            assertThat(cryptography.genuine(changed, seal)).isFalse();
            assertThat(cryptography.signed(changed, signature)).isFalse();
        }
    }

    @Test
    void noticesEverySignOfASealThatChanged() {
        everyChange(cryptography.seal(CONTENT), changed -> !cryptography.genuine(CONTENT, changed));
    }

    @Test
    void noticesEverySignOfASignatureThatChanged() {
        everyChange(cryptography.sign(CONTENT), changed -> !cryptography.signed(CONTENT, changed));
    }

    @Test
    void noticesEverySignOfACipherThatChanged() {
        everyChange(cryptography.encrypt(PHONE, PLACE), changed -> refuses(cryptography, changed, PLACE));
    }

    @Test
    void takesNoSealForASignatureNorForACipher() {
        var seal = cryptography.seal(CONTENT);
        assertThat(cryptography.signed(CONTENT, seal)).isFalse();
        assertThat(refuses(cryptography, seal, PLACE)).isTrue();
        assertThat(cryptography.genuine(CONTENT, cryptography.sign(CONTENT))).isFalse();
    }

    @Test
    void readsWhatItEncrypted() {
        for (var text : List.of("", PHONE, "510108198001010014", "𠀀👷‍♀️ مرحبا", "长".repeat(10_000))) {
            assertThat(cryptography.decrypt(cryptography.encrypt(text, PLACE), PLACE)).isEqualTo(text);
        }
    }

    @Test
    void writesTheSameTextDifferentlyEachTime() {
        var written = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            written.add(cryptography.encrypt(PHONE, PLACE).substring(0, 16 + "i1.k1.".length()));
        }
        assertThat(written).as("nonces").hasSize(1_000);
    }

    @Test
    void opensNothingInAnotherPlace() {
        var cipher = cryptography.encrypt(PHONE, PLACE);
        for (var elsewhere : List.of("", PLACE + " ", PLACE.replace("01", "02"), PLACE.replace("phone", "identity"))) {
            assertThat(refuses(cryptography, cipher, elsewhere)).as(elsewhere).isTrue();
        }
    }

    @Test
    void opensNothingUnderAnotherKeyOfTheSameName() {
        var stranger = with(choice, MasterKey.draw("k1"));
        assertThat(refuses(stranger, cryptography.encrypt(PHONE, PLACE), PLACE)).isTrue();
        assertThat(stranger.genuine(CONTENT, cryptography.seal(CONTENT))).isFalse();
        assertThat(stranger.signed(CONTENT, cryptography.sign(CONTENT))).isFalse();
    }

    @Test
    void saysWhichKeyIsMissingAndNothingOfTheText() {
        var cipher = cryptography.encrypt(PHONE, PLACE);
        assertThatThrownBy(() -> with(choice, k2).decrypt(cipher, PLACE)).isInstanceOf(Unreadable.class)
                .hasMessageContaining(choice.suite().mark() + ".k1").message().doesNotContain(cipher.substring(6), PHONE);
        assertThat(with(choice, k2).genuine(CONTENT, cryptography.seal(CONTENT))).isFalse();
    }

    @Test
    void readsWritingsOfOlderKeysAndWritesWithTheFirst() {
        var rotated = with(choice, k2, k1);
        var cipher = cryptography.encrypt(PHONE, PLACE);

        readsAll(rotated, cryptography);
        assertThat(rotated.current(cipher)).isFalse();
        assertThat(rotated.encrypt(PHONE, PLACE)).startsWith(choice.suite().mark() + ".k2.").matches(rotated::current);
        readsAll(with(choice, k2), rotated);
    }

    @Test
    void readsWhatTheOtherSuiteWrote() {
        for (var other : SuiteChoice.values()) {
            readsAll(with(other, k2, k1), cryptography);
        }
    }

    @Test
    void knowsNothingThatIsNoWriting() {
        for (var strange : List.of("", ".", "..", "...", "i1", "i1.k1", "i1.k1.", "s1.k1.", "x9.k1.AAAA", PHONE, "i1.k1.%%%",
                "i1.k1.AAAA", "s1.k1.AAAA", "i1.k1.AAAA=")) {
            assertThat(cryptography.genuine(CONTENT, strange)).as(strange).isFalse();
            assertThat(cryptography.signed(CONTENT, strange)).as(strange).isFalse();
            assertThat(refuses(cryptography, strange, PLACE)).as(strange).isTrue();
        }
    }

    private static void readsAll(Cryptography reader, Cryptography writer) {
        assertThat(reader.decrypt(writer.encrypt(PHONE, PLACE), PLACE)).isEqualTo(PHONE);
        assertThat(reader.genuine(CONTENT, writer.seal(CONTENT))).isTrue();
        var signature = writer.sign(CONTENT);
        assertThat(reader.signed(CONTENT, signature)).isTrue();
        assertThat(reader.publicKey(signature)).isEqualTo(writer.publicKey(signature));
    }

    private static boolean refuses(Cryptography cryptography, String cipher, String context) {
        try {
            cryptography.decrypt(cipher, context);
            return false;
        } catch (Unreadable refused) {
            return true;
        }
    }

    /** Tries at each place each bit, a sign more, and a sign less. */
    private static void everyChange(String written, Predicate<String> noticed) {
        var changes = new HashSet<>(Set.of(written + "A", written + " ", " " + written, written + "="));
        for (int i = 0; i < written.length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                changes.add(written.substring(0, i) + (char) (written.charAt(i) ^ 1 << bit) + written.substring(i + 1));
            }
            changes.add(written.substring(0, i) + written.substring(i + 1));
            changes.add(written.substring(0, i));
        }
        changes.remove(written);
        assertThat(changes).hasSizeGreaterThan(8 * written.length()).filteredOn(noticed.negate()).isEmpty();
    }

    private static Cryptography with(SuiteChoice choice, MasterKey... keys) {
        return new Strongbox(choice, new MasterKeys(List.of(keys)));
    }
}
