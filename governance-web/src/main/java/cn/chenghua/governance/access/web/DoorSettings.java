package cn.chenghua.governance.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.PasswordRule;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.SecondFactorRule;
import cn.chenghua.governance.access.session.SessionLimits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator decides about sign-in. */
@Configuration(proxyBeanMethods = false)
class DoorSettings {

    @Bean
    MachineTime machineTime() {
        return new MachineTime(Clock.systemUTC());
    }

    @Bean
    PasswordRule passwordRule(@Value("${governance.password.rule:dengbao}") String name) {
        return PasswordRule.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Bean
    SecondFactorRule secondFactorRule(@Value("${governance.second-factor.roles}") Set<Role> roles) {
        return new SecondFactorRule(roles);
    }

    @Bean
    SessionLimits sessionLimits(@Value("${server.servlet.session.timeout:30m}") Duration idle,
            @Value("${governance.session.longest:12h}") Duration longest,
            @Value("${governance.session.parallel:5}") int parallel) {
        return new SessionLimits(idle, longest, parallel);
    }
}
