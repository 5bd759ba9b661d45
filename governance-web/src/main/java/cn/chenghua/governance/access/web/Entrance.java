package cn.chenghua.governance.access.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further way in beside the form, such as an identity provider; there is a bean only where the operator has set it up. */
public interface Entrance {

    void open(HttpSecurity http);

    /** Where its button on the sign-in page leads. */
    String path();

    /** What its button says. */
    String label();
}
