package cn.chenghua.governance.site;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import cn.chenghua.governance.access.AccessTokenRepository;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Lockouts;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.SetupLinkRepository;
import cn.chenghua.governance.access.Standings;
import cn.chenghua.governance.access.federation.Identities;
import cn.chenghua.governance.access.session.Sessions;
import cn.chenghua.governance.access.ticket.UsedTickets;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.persistence.ThrowawayCryptography;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;

/**
 * What every page test may lean on when it brings nothing of its own: the day is 2017-10-31, the district has the
 * sub-districts {@link As#JIANSHELU} and {@link As#ERXIANQIAO}, and nobody has an account.
 */
@TestConfiguration(proxyBeanMethods = false)
class PageContext {

    @Bean
    @Primary
    Clock dayOfTheList() {
        return Clock.fixed(Instant.parse("2017-10-31T01:00:00Z"), Days.ZONE);
    }

    @Bean
    @Fallback
    Hierarchies hierarchies() {
        var hierarchy = new Hierarchy(List.of(new Unit(As.DISTRICT, Level.DISTRICT, Days.FIRST, "成华区", "Chenghua", null),
                subdistrict(As.JIANSHELU, "建设路街道", "Jianshelu"), subdistrict(As.ERXIANQIAO, "二仙桥街道", "Erxianqiao")));
        Hierarchies hierarchies = mock();
        when(hierarchies.current()).thenReturn(hierarchy);
        return hierarchies;
    }

    private static Unit subdistrict(UnitCode code, String name, String english) {
        return new Unit(code, Level.SUBDISTRICT, Days.FIRST, name, english, As.DISTRICT);
    }

    @Bean
    @Fallback
    Trail trail() {
        return mock();
    }

    @Bean
    @Fallback
    Standings standings() {
        return mock();
    }

    @Bean
    @Fallback
    AccountRepository accounts() {
        return mock();
    }

    @Bean
    @Fallback
    AccessTokenRepository tokens() {
        return mock();
    }

    @Bean
    @Fallback
    SetupLinkRepository links() {
        return mock();
    }

    @Bean
    @Fallback
    Lockouts lockouts() {
        return mock();
    }

    @Bean
    @Fallback
    Cryptography cryptography() {
        return ThrowawayCryptography.international();
    }

    @Bean
    @Fallback
    SecondFactors secondFactors() {
        return mock();
    }

    @Bean
    @Fallback
    Sessions sessions() {
        return mock();
    }

    @Bean
    @Fallback
    Identities identities() {
        return mock();
    }

    @Bean
    @Fallback
    UsedTickets usedTickets() {
        return mock();
    }
}
