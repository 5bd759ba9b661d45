package cn.chenghua.governance.access.contact.persistence;

import java.time.Duration;

import cn.chenghua.governance.access.contact.Keeping;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

    @Bean
    static Keeping keeping(@Value("${governance.personal-data.keep:180d}") Duration term) {
        return new Keeping(term);
    }
}
