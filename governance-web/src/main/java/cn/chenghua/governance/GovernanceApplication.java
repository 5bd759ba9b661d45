package cn.chenghua.governance;

import cn.chenghua.governance.access.RescueOrder;
import cn.chenghua.governance.audit.AuditOrder;
import cn.chenghua.governance.crypto.NewKey;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform: pages, REST and the jobs behind them; or carries out an order of the command line and ends. */
@SpringBootApplication
public class GovernanceApplication {

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        if (AuditOrder.asked(arguments)) {
            System.exit(AuditOrder.installed().run(arguments));
        }
        NewKey.asked(arguments).ifPresentOrElse(key -> System.out.println(key.line()),
                () -> SpringApplication.run(GovernanceApplication.class, RescueOrder.quietly(arguments)));
    }
}
