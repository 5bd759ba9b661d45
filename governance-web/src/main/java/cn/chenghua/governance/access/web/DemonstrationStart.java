package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.DemonstrationAccounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Readies the demonstration accounts and prints them, before the history is told that appoints some of them. */
@Component
@Profile("demo")
@Order(0)
class DemonstrationStart implements ApplicationRunner {

    private final DemonstrationAccounts accounts;
    private final Notices notices;
    private final String chosen;

    DemonstrationStart(DemonstrationAccounts accounts, Notices notices, @Value("${governance.demo.password:}") String chosen) {
        this.accounts = accounts;
        this.notices = notices;
        this.chosen = chosen;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        notices.demonstration(accounts.renew(chosen));
    }
}
