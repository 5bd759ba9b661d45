package cn.chenghua.governance.crypto.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CryptographyConfigurationTest {

    private static final String OWN_SERVER = "spring.datasource.url=jdbc:postgresql://db.example/governance";

    @TempDir
    Path folder;

    @Test
    void drawsAKeyBesideTheEmbeddedDatabase() {
        start().run(context -> assertThat(context.getBean(Cryptography.class).seal(new byte[0])).startsWith("i1.k1."));
        assertThat(folder.resolve("governance.keys")).exists();
    }

    @Test
    void takesTheFirstKeyOfTheSettingAndMakesNoFile() {
        start().withPropertyValues("governance.keys=" + MasterKey.draw("k2").written() + "," + MasterKey.draw("k1").written())
                .run(context -> assertThat(context.getBean(Cryptography.class).seal(new byte[0])).startsWith("i1.k2."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesBySm2Sm3AndSm4WhereTheOperatorChoseSo() {
        start().withPropertyValues("governance.crypto.suite=sm")
                .run(context -> assertThat(context.getBean(Cryptography.class).seal(new byte[0])).startsWith("s1.k1."));
    }

    @Test
    void refusesAnOwnServerWithoutKeys() {
        refuses(start().withPropertyValues(OWN_SERVER), Flaw.MISSING);
        refuses(start().withPropertyValues(OWN_SERVER, "governance.keys= "), Flaw.MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesASuiteThatIsNone() {
        refuses(start().withPropertyValues("governance.crypto.suite=rot13"), Flaw.SUITE);
    }

    @Test
    void refusesAWeakKey() {
        refuses(start().withPropertyValues("governance.keys=k1=" + "A".repeat(43) + "="), Flaw.WEAK);
    }

    private static void refuses(ApplicationContextRunner start, Flaw flaw) {
        start.run(context -> assertThat(context).getFailure().rootCause().isInstanceOfSatisfying(UnfitKeys.class,
                unfit -> assertThat(unfit.flaw()).isEqualTo(flaw)));
    }

    private ApplicationContextRunner start() {
        return new ApplicationContextRunner().withUserConfiguration(CryptographyConfiguration.class)
                .withPropertyValues("governance.data-directory=" + folder);
    }
}
