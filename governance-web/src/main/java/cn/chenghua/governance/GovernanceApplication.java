package cn.chenghua.governance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform: pages, REST and the jobs behind them. */
@SpringBootApplication
public class GovernanceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GovernanceApplication.class, arguments);
    }
}
