package cn.chenghua.governance.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    @RepeatedTest(50)
    void takesWhatItDrew() {
        var k2 = MasterKey.draw("k2");
        var k1 = MasterKey.draw("k1");

        var keys = MasterKeys.parse(" " + k2.written() + " ,\n" + k1.written() + " ");

        assertThat(keys.all()).extracting(MasterKey::id).containsExactly("k2", "k1");
        assertThat(keys.all().getFirst().bits()).hasSize(32).isEqualTo(k2.bits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "=AAAA", "K1=AAAA", "k.1=AAAA", "k1=not-base64", "k1=päss"})
    void refusesWhatIsNoKey(String setting) {
        refuses(setting, Flaw.MALFORMED);
    }

    @Test
    void refusesThirtyOneBytes() {
        refuses("k1=" + base64(Arrays.copyOf(MasterKey.draw("k1").bits(), 31)), Flaw.SHORT);
        refuses("k1=", Flaw.SHORT);
    }

    @Test
    void refusesBytesThatNobodyDrew() {
        var zeros = new byte[32];
        var counted = new byte[32];
        var twice = new byte[32];
        var padded = new byte[32];
        var half = Arrays.copyOf(MasterKey.draw("k1").bits(), 16);
        for (int i = 0; i < 32; i++) {
            counted[i] = (byte) (7 + 3 * i);
            twice[i] = half[i % 16];
            padded[i] = i < 16 ? half[i] : 0;
        }
        for (var bits : new byte[][]{zeros, counted, twice, padded}) {
            refuses("k1=" + base64(bits), Flaw.WEAK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chenghua-142-back-streets-are-put-right", "correct horse battery staple and then some",
            "0123456789abcdefghijklmnopqrstuvwxyz"})
    void refusesASentenceInBase64(String sentence) {
        refuses("k1=" + base64(sentence.getBytes(StandardCharsets.UTF_8)), Flaw.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThisIsMyMasterKeyAndNobodyShallEverGuessIt42", "changemechangemechangemechangemechangemechan",
            "thequickbrownfoxjumpsoverthelazydogandsoonxy", "PleaseChangeThisInProduction2017x9Zk3Qq7Lm0A",
            "0123456789abcdef0123456789abcdef0123456789abcdef"})
    void refusesWordsThatHappenToBeBase64(String words) {
        refuses("k1=" + words, Flaw.WEAK);
    }

    @Test
    void refusesAnIdOrAKeyThatStandsTwice() {
        var key = MasterKey.draw("k1").written();

        refuses(key + "," + MasterKey.draw("k1").written(), Flaw.REPEATED);
        refuses(key + "," + key.replaceFirst("k1", "k2"), Flaw.REPEATED);
    }

    @Test
    void drawsTheKeyThatTheCommandLineAsksFor() {
        assertThat(NewKey.asked("--spring.profiles.active=demo")).isEmpty();
        assertThat(NewKey.asked("--governance.new-keys")).isEmpty();
        assertThat(NewKey.asked("--governance.new-key").orElseThrow().line()).startsWith("k1=")
                .satisfies(MasterKeys::parse);
        assertThat(NewKey.asked("--server.port=1", "--governance.new-key=k2").orElseThrow().line()).startsWith("k2=")
                .satisfies(MasterKeys::parse);
    }

    @Test
    void showsNoKeyInWordsForPeople() {
        var key = MasterKey.draw("k1");
        var secret = key.written().substring(3);

        assertThat(MasterKeys.parse(key.written()).toString()).contains("k1").doesNotContain(secret);
        assertThatThrownBy(() -> MasterKeys.parse("k1=" + secret.substring(0, 40)))
                .message().doesNotContain(secret.substring(0, 8));
        assertThatThrownBy(() -> MasterKeys.parse(secret.substring(0, 43))).message().doesNotContain(secret.substring(0, 8));
    }

    private static void refuses(String setting, Flaw flaw) {
        assertThatThrownBy(() -> MasterKeys.parse(setting)).as(setting).isInstanceOfSatisfying(UnfitKeys.class,
                unfit -> assertThat(unfit.flaw()).isEqualTo(flaw));
    }

    private static String base64(byte[] bits) {
        return Base64.getEncoder().encodeToString(bits);
    }
}
