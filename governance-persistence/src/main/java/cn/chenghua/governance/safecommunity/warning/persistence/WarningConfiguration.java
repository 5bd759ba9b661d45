package cn.chenghua.governance.safecommunity.warning.persistence;

import java.math.BigDecimal;
import java.time.Duration;

import cn.chenghua.governance.safecommunity.honour.ObjectionPeriod;
import cn.chenghua.governance.safecommunity.warning.ClockTolerance;
import cn.chenghua.governance.safecommunity.warning.alert.Grace;
import cn.chenghua.governance.safecommunity.warning.rule.FloodShare;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of safe and lawful communities. */
@Configuration(proxyBeanMethods = false)
class WarningConfiguration {

    @Bean
    static ClockTolerance clockTolerance(@Value("${governance.warning.clock-tolerance:5m}") Duration value) {
        return new ClockTolerance(value);
    }

    @Bean
    static Grace grace(@Value("${governance.warning.grace:30s}") Duration value) {
        return new Grace(value);
    }

    @Bean
    static FloodShare floodShare(@Value("${governance.warning.flood-share:0.5}") BigDecimal value) {
        return new FloodShare(value);
    }

    @Bean
    static ObjectionPeriod objectionPeriod(@Value("${governance.honour.objection-days:5}") int days) {
        return new ObjectionPeriod(days);
    }
}
