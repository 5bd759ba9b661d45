package cn.chenghua.governance.demonstration.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Gives the demonstration its clock. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationDay {

    @Bean
    @Primary
    DemonstrationClock demonstrationClock(@Value("${governance.demo.today:2018-10-31}") LocalDate today) {
        return new DemonstrationClock(today, Clock.systemUTC());
    }
}
