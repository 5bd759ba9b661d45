package cn.chenghua.governance.audit.web;

import cn.chenghua.governance.audit.Retention;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** For how long the trail is kept: {@code governance.audit.keep} days. A start with less than the law asks is refused. */
@Configuration(proxyBeanMethods = false)
class RetentionSetting {

    @Bean
    @Lazy(false)
    Retention retention(@Value("${governance.audit.keep:400}") int days) {
        return new Retention(days);
    }

    /** Says on the console what is wrong with the setting. */
    static class Analysis extends AbstractFailureAnalyzer<Retention.TooShort> {

        @Override
        protected FailureAnalysis analyze(Throwable root, Retention.TooShort cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()),
                    "Set governance.audit.keep to " + Retention.LEAST + " or more.", cause);
        }
    }
}
