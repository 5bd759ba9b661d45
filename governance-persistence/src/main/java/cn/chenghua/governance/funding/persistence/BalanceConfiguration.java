package cn.chenghua.governance.funding.persistence;

import java.util.Locale;

import cn.chenghua.governance.funding.BalanceRule;
import cn.chenghua.governance.funding.FundKind;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator has set about balances. */
@Configuration(proxyBeanMethods = false)
class BalanceConfiguration {

    @Bean
    BalanceRule balanceRule(@Value("${governance.funding.uses:planned}") String uses) {
        return new BalanceRule(FundKind.valueOf(uses.strip().toUpperCase(Locale.ROOT)));
    }
}
