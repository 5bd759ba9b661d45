package cn.chenghua.governance.crypto.persistence;

import java.nio.file.Path;

import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.MasterKeys;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Takes the keys of the setting, or for the embedded database those of the file beside it. */
@Configuration(proxyBeanMethods = false)
class CryptographyConfiguration {

    @Bean
    MasterKeys masterKeys(Environment environment, @Value("${governance.data-directory:data}") Path folder) {
        var setting = environment.getProperty("governance.keys", "");
        if (!setting.isBlank()) {
            return MasterKeys.parse(setting);
        }
        if (!environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
            throw new UnfitKeys(Flaw.MISSING);
        }
        return KeyFile.in(folder).open();
    }

    @Bean
    Cryptography cryptography(MasterKeys keys, @Value("${governance.crypto.suite:international}") String suite) {
        return new Strongbox(SuiteChoice.named(suite), keys);
    }
}
