package cn.chenghua.governance.site;

import java.util.Locale;

import org.springframework.core.env.Environment;

/** A setting an operator can make, shown with the value in force; what it is for stands under {@code setting.<key>}. */
enum Setting {
    PASSWORD_RULE("governance.password.rule", "dengbao"), DUTIES("governance.duties.separated", "true"), SECOND_FACTOR(
            "governance.second-factor.roles",
            ""), SESSION_IDLE("server.servlet.session.timeout", "30m"), SESSION_LONGEST("governance.session.longest",
                    "12h"), SESSION_PARALLEL("governance.session.parallel", "5"), PROVIDER("governance.oidc.issuer",
                            "–"), ADDRESS("governance.address", "–"), LIMIT_TOKEN("governance.limits.token", "–"), LIMIT_ACCOUNT(
                                    "governance.limits.account",
                                    "–"), LIMIT_ADDRESS("governance.limits.address", "–"), AUDIT_KEEP("governance.audit.keep",
                                            "400"), PERSONAL_DATA("governance.personal-data.keep", "180d"), CRYPTO_SUITE(
                                                    "governance.crypto.suite",
                                                    "international"), FRAMES("governance.frame-ancestors", "'self'"), PROXY(
                                                            "server.forward-headers-strategy",
                                                            "none"), DATABASE("spring.datasource.url", "embedded"), CONNECTIONS(
                                                                    "spring.datasource.hikari.maximum-pool-size",
                                                                    "10"), UPLOAD("spring.servlet.multipart.max-file-size",
                                                                            "1MB"), FOLDER("governance.data-directory",
                                                                                    "data"), FUNDING_USES(
                                                                                            "governance.funding.uses",
                                                                                            "planned"), MONTHLY_DUE(
                                                                                                    "governance.monthly.due-working-days",
                                                                                                    "5"), NETWORK_JOIN(
                                                                                                            "governance.network.join-metres",
                                                                                                            "1"), NETWORK_GAP(
                                                                                                                    "governance.network.gap-metres",
                                                                                                                    "15"), NETWORK_DIFFERING(
                                                                                                                            "governance.network.differing",
                                                                                                                            "0.2"), NETWORK_CELL(
                                                                                                                                    "governance.network.cell-metres",
                                                                                                                                    "500"), NETWORK_DENSE(
                                                                                                                                            "governance.network.dense-km-per-km2",
                                                                                                                                            "6"), WARNING_TOLERANCE(
                                                                                                                                                    "governance.warning.clock-tolerance",
                                                                                                                                                    "5m"), WARNING_GRACE(
                                                                                                                                                            "governance.warning.grace",
                                                                                                                                                            "30s"), WARNING_FLOOD(
                                                                                                                                                                    "governance.warning.flood-share",
                                                                                                                                                                    "0.5"), HONOUR_OBJECTIONS(
                                                                                                                                                                            "governance.honour.objection-days",
                                                                                                                                                                            "5"), CIRCLE_MINUTES(
                                                                                                                                                                                    "governance.circle.minutes",
                                                                                                                                                                                    "15"), CIRCLE_ADULT(
                                                                                                                                                                                            "governance.circle.adult-km-h",
                                                                                                                                                                                            "4.0"), CIRCLE_ELDER(
                                                                                                                                                                                                    "governance.circle.elder-km-h",
                                                                                                                                                                                                    "3.2"), CIRCLE_CHILD(
                                                                                                                                                                                                            "governance.circle.child-km-h",
                                                                                                                                                                                                            "3.6"), CIRCLE_ACCESS(
                                                                                                                                                                                                                    "governance.circle.access-metres",
                                                                                                                                                                                                                    "300"), CIRCLE_CATEGORIES(
                                                                                                                                                                                                                            "governance.circle.categories",
                                                                                                                                                                                                                            "–");

    private final String property;
    private final String otherwise;

    Setting(String property, String otherwise) {
        this.property = property;
        this.otherwise = otherwise;
    }

    public String getProperty() {
        return property;
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value in force; credentials within an address are left out. */
    String value(Environment environment) {
        return environment.getProperty(property, otherwise).replaceAll("//[^/@]*@", "//…@")
                .replaceAll("(?i)(password|user)=[^&]*", "$1=…");
    }
}
