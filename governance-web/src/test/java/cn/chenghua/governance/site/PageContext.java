package cn.chenghua.governance.site;

import java.time.Clock;
import java.time.Instant;

import cn.chenghua.governance.district.Days;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** What every page test may lean on when it brings nothing of its own; its day is 2017-10-31. */
@TestConfiguration(proxyBeanMethods = false)
class PageContext {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-10-31T01:00:00Z"), Days.ZONE);
    }
}
