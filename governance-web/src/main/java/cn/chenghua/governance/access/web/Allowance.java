package cn.chenghua.governance.access.web;

import java.time.Duration;

import org.springframework.core.env.Environment;

/** What is counted, within which time, and under which setting {@code governance.limits.*} the most stands. */
enum Allowance {
    TOKEN(Duration.ofMinutes(1)), ACCOUNT(Duration.ofMinutes(1)), ADDRESS(Duration.ofMinutes(1)),
    /** Different names for which an address tried a password in vain. */
    NAMES(Duration.ofMinutes(15)),
    /** All vain tries of an address, whatever the name. */
    TRIES(Duration.ofMinutes(15));

    private final Duration window;

    Allowance(Duration window) {
        this.window = window;
    }

    Duration window() {
        return window;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    long most(Environment settings) {
        return settings.getRequiredProperty("governance.limits." + key(), Long.class);
    }
}
