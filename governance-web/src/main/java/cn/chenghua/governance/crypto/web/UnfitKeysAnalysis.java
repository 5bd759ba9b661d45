package cn.chenghua.governance.crypto.web;

import java.util.Locale;

import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says on the console in both languages why the keys are refused and what to do; the application has no words yet then. */
class UnfitKeysAnalysis extends AbstractFailureAnalyzer<UnfitKeys> {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    UnfitKeysAnalysis() {
        messages.setBasename("messages/crypto");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitKeys cause) {
        return new FailureAnalysis(both(cause.flaw().code(), cause.arguments().toArray()),
                both(remedy(cause.flaw()), cause.arguments().toArray()), cause);
    }

    private static String remedy(Flaw flaw) {
        return switch (flaw) {
            case SUITE -> "crypto.remedy.suite";
            case FILE -> "crypto.remedy.file";
            case LOST, OTHER -> "crypto.remedy.lost";
            case REPEATED -> "crypto.remedy.repeated";
            case MISSING, MALFORMED, SHORT, WEAK -> "crypto.remedy.key";
        };
    }

    private String both(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE) + "\n"
                + messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
