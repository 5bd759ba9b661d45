package cn.chenghua.governance.demonstration.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the invented history at the first start of a demonstration. */
@Component
@Profile("demo")
class DemonstrationLoad implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationLoad.class);
    private final DemonstrationHistory history;

    DemonstrationLoad(DemonstrationHistory history) {
        this.history = history;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var started = System.nanoTime();
        var projects = history.load();
        if (projects > 0) {
            log.info("Demonstration history of {} projects loaded in {} ms", projects, (System.nanoTime() - started) / 1_000_000);
        }
    }
}
