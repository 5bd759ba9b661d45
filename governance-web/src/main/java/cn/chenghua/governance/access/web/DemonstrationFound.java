package cn.chenghua.governance.access.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database with demonstration accounts under a start that is not a demonstration. */
class DemonstrationFound extends RuntimeException {

    DemonstrationFound() {
        super("The database holds demonstration accounts");
    }

    /** Turns it into two sentences on the console. */
    static class Analysis extends AbstractFailureAnalyzer<DemonstrationFound> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DemonstrationFound cause) {
            return new FailureAnalysis("数据库中有演示账号,未以演示方式启动,已拒绝启动。\n"
                    + "This database holds demonstration accounts, but the application was started without the profile 'demo'.",
                    "请改用空的数据库或数据目录,或以 --spring.profiles.active=demo 启动。\n"
                            + "Use an empty database or data folder, or start with --spring.profiles.active=demo.",
                    cause);
        }
    }
}
