package cn.chenghua.governance.crypto.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@PersistenceTest
class KeyRegisterTest {

    private static final MasterKey K1 = MasterKey.draw("k1");
    private static final MasterKey K2 = MasterKey.draw("k2");

    @Autowired
    JdbcClient jdbc;

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void knowsTheKeyAgainAndUnderEitherSuite() {
        start(SuiteChoice.INTERNATIONAL, K1);
        assertThatCode(() -> start(SuiteChoice.INTERNATIONAL, K1)).doesNotThrowAnyException();
        assertThatCode(() -> start(SuiteChoice.SM, K1)).doesNotThrowAnyException();
        assertThat(known()).containsExactly("k1");
        assertThat(jdbc.sql("select seal from key_check").query(String.class).single()).startsWith("i1.k1.")
                .doesNotContain(K1.written().substring(3));
    }

    @Test
    void refusesAnotherKeyOfTheSameName() {
        start(SuiteChoice.INTERNATIONAL, K1);
        refuses(Flaw.OTHER, MasterKey.draw("k1"));
        refuses(Flaw.OTHER, K2, MasterKey.draw("k1"));
        assertThat(known()).containsExactly("k1");
    }

    @Test
    void refusesAStartWithoutAKeyThatWroteAndEntersNoOtherThen() {
        start(SuiteChoice.INTERNATIONAL, K1);
        refuses(Flaw.LOST, K2);
        assertThat(known()).containsExactly("k1");
    }

    @Test
    void letsAKeyBeHandedToAllNodesBeforeOneOfThemWritesWithIt() {
        start(SuiteChoice.INTERNATIONAL, K1, K2);
        assertThatCode(() -> start(SuiteChoice.INTERNATIONAL, K1)).doesNotThrowAnyException();
        start(SuiteChoice.INTERNATIONAL, K2, K1);
        assertThat(known()).containsExactlyInAnyOrder("k1", "k2");
        refuses(Flaw.LOST, K1);
    }

    @Test
    void forgetsAKeyOnlyWhereTheOperatorSaysSo() {
        start(SuiteChoice.INTERNATIONAL, K1);
        start(SuiteChoice.INTERNATIONAL, K2, K1);
        environment.setProperty("governance.forget-key", "k1");
        start(SuiteChoice.INTERNATIONAL, K2);
        assertThat(known()).containsExactly("k2");
        environment.setProperty("governance.forget-key", "");
        assertThatCode(() -> start(SuiteChoice.INTERNATIONAL, K2)).doesNotThrowAnyException();
        assertThatCode(() -> start(SuiteChoice.INTERNATIONAL, K2, K1)).doesNotThrowAnyException();
    }

    private void refuses(Flaw flaw, MasterKey... keys) {
        assertThatThrownBy(() -> start(SuiteChoice.INTERNATIONAL, keys)).isInstanceOfSatisfying(UnfitKeys.class, unfit -> {
            assertThat(unfit.flaw()).isEqualTo(flaw);
            assertThat(unfit.arguments()).containsExactly("k1".equals(keys[0].id()) && flaw == Flaw.LOST ? "k2" : "k1");
        });
    }

    private void start(SuiteChoice suite, MasterKey... given) {
        var keys = new MasterKeys(List.of(given));
        new KeyRegister(jdbc, new Strongbox(suite, keys), keys, environment, Clock.systemUTC());
    }

    private List<String> known() {
        return jdbc.sql("select key_id from key_check").query((row, n) -> row.getString(1)).list();
    }
}
