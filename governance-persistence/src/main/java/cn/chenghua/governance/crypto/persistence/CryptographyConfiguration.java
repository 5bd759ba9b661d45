package cn.chenghua.governance.crypto.persistence;

import java.nio.file.Path;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Takes the keys of the setting, or for the embedded database those of the file beside it. */
@Configuration(proxyBeanMethods = false)
class CryptographyConfiguration {

    /** Keys are judged before a database is started, reached or migrated. */
    @Bean
    static BeanFactoryPostProcessor keysBeforeTheDatabase() {
        return beans -> beans.getBean(Cryptography.class);
    }

    @Bean
    static MasterKeys masterKeys(Environment environment) {
        var setting = environment.getProperty("governance.keys", "");
        if (!setting.isBlank()) {
            return MasterKeys.parse(setting);
        }
        if (!environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
            throw new UnfitKeys(Flaw.MISSING);
        }
        return KeyFile.in(Path.of(environment.getProperty("governance.data-directory", "data"))).open();
    }

    @Bean
    static Strongbox cryptography(MasterKeys keys, Environment environment) {
        return new Strongbox(SuiteChoice.named(environment.getProperty("governance.crypto.suite", "international")), keys);
    }
}
