package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.DemonstrationAccounts;
import cn.chenghua.governance.access.Setup;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the link for the first administrator while nobody can sign in; refuses a database with demonstration accounts. */
@Component
@Profile("!demo")
class FirstStart implements ApplicationRunner {

    private final Setup setup;
    private final Notices notices;

    FirstStart(Setup setup, DemonstrationAccounts demonstration, Notices notices) {
        if (demonstration.present()) {
            throw new DemonstrationFound(notices.both("access.console.refused"), notices.both("access.console.remedy"));
        }
        this.setup = setup;
        this.notices = notices;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        setup.firstLink().ifPresent(notices::firstLink);
    }
}
