package cn.chenghua.governance.site;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Now {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
