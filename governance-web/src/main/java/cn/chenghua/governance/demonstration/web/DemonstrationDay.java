package cn.chenghua.governance.demonstration.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import cn.chenghua.governance.district.Days;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The demonstration's clock: always the same day, with the hour of the real one. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationDay {

    @Bean
    @Primary
    Clock demonstrationClock(@Value("${governance.demo.today:2018-10-31}") LocalDate today) {
        return new Standing(today, Clock.systemUTC());
    }

    private static final class Standing extends Clock {

        private final LocalDate today;
        private final Clock real;

        Standing(LocalDate today, Clock real) {
            this.today = today;
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Standing(today, real.withZone(zone));
        }

        @Override
        public Instant instant() {
            return real.instant().atZone(Days.ZONE).with(today).toInstant();
        }
    }
}
