package cn.chenghua.governance.access.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database with demonstration accounts under a start that is not a demonstration. */
class DemonstrationFound extends RuntimeException {

    private final String remedy;

    DemonstrationFound(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    /** Says on the console what was found and what to do. */
    static class Analysis extends AbstractFailureAnalyzer<DemonstrationFound> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DemonstrationFound cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy, cause);
        }
    }
}
