package cn.chenghua.governance.crypto.persistence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

/** The suites there are, by the name an operator gives in {@code governance.crypto.suite}. */
enum SuiteChoice {
    INTERNATIONAL(new InternationalSuite()), SM(new SmSuite());

    private final Suite suite;

    SuiteChoice(Suite suite) {
        this.suite = suite;
    }

    Suite suite() {
        return suite;
    }

    static SuiteChoice named(String setting) {
        return Arrays.stream(values()).filter(choice -> choice.name().equals(setting.strip().toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new UnfitKeys(Flaw.SUITE, setting));
    }

    static Optional<Suite> marked(String mark) {
        return Arrays.stream(values()).map(SuiteChoice::suite).filter(suite -> suite.mark().equals(mark)).findFirst();
    }
}
