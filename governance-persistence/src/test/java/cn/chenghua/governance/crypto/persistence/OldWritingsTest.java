package cn.chenghua.governance.crypto.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import cn.chenghua.governance.crypto.MasterKeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the first release wrote, made here by another program: it opens for ever. */
class OldWritingsTest {

    private static final byte[] CONTENT = "建设路街道".getBytes(UTF_8);

    /** Drawn from a sentence everybody can read, therefore no secret. */
    private static final MasterKeys KEYS = MasterKeys.parse("k1="
            + Base64.getEncoder().encodeToString(new InternationalSuite().digest("governance known answer".getBytes(UTF_8))));

    @ParameterizedTest
    @CsvSource({"INTERNATIONAL,i1.k1.9c4bad0cdc37b10dcb7c5f0097c34cb840c25898f69c0b3b79125b0d905c9a1a",
            "SM,s1.k1.18af4a07fcfef0c81b61517e2f7c39e5132fe636d81afffb715cbc13069195cc"})
    void sealsTheSame(SuiteChoice choice, String seal) {
        assertThat(new Strongbox(choice, KEYS).seal(CONTENT)).isEqualTo(seal);
    }

    @ParameterizedTest
    @CsvSource({"i1.k1.AAECAwQFBgcICQoLdC2cCMFVwDsbBr-aqMHSzqNLgSrr6Sa51y6PnkHXXw",
            "s1.k1.AAECAwQFBgcICQoLQiyyc8AXBFofw9hAPekFzdhwchexoUvdWl3I_Ytkjg"})
    void opensTheSame(String cipher) {
        assertThat(new Strongbox(SuiteChoice.SM, KEYS).decrypt(cipher, "account.phone:142")).isEqualTo("建设路街道");
    }

    @ParameterizedTest
    @EnumSource(SuiteChoice.class)
    void knowsTheSignature(SuiteChoice choice) {
        assertThat(new Strongbox(choice, KEYS).signed(CONTENT,
                "i1.k1.82WpJDiOJz0LTdnaZt0Va6tfznm5zoBhKh1eiOiWAdG5gkzaAmCBltubd4sE0NCF2YT-8mRS8Do7b-UepcQvAA"))
                .isTrue();
    }
}
