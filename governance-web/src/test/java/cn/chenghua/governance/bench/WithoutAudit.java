package cn.chenghua.governance.bench;

import cn.chenghua.governance.audit.Trail;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Import it to measure what the trail costs: with it nothing is put on record. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutAudit {

    @Bean
    @Primary
    Trail silentTrail() {
        return note -> {
        };
    }
}
