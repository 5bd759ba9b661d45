package cn.chenghua.governance.access.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chenghua.governance.access.DemonstrationAccounts.Shown;
import cn.chenghua.governance.access.Secret;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says once and the log never. */
@Component
class Notices {

    private final Environment environment;

    Notices(Environment environment) {
        this.environment = environment;
    }

    void firstLink(Secret link) {
        print("还没有任何账号。请在 24 小时内打开此链接,设置第一位管理员:",
                "There is no account yet. Open this link within 24 hours to set up the first administrator:", "",
                "  " + address() + "/setup/" + link.text());
    }

    void demonstration(List<Shown> accounts) {
        var lines = accounts.stream().map(shown -> "  %-14s  %-22s  %-20s  %s".formatted(shown.username(), shown.password(),
                shown.role().name().toLowerCase(Locale.ROOT), shown.displayName()));
        var tokens = accounts.stream().filter(shown -> shown.token() != null)
                .map(shown -> "  token of " + shown.username() + ": " + (shown.token() == null ? "" : shown.token().text()));
        var all = Stream.of(Stream.of("演示账号(口令每次启动都会更换)· Demonstration accounts (new passwords at each start)",
                "  " + address(), "", "  %-14s  %-22s  %-20s".formatted("name", "password", "role")), lines, Stream.of(""),
                tokens).flatMap(part -> part).toArray(String[]::new);
        print(all);
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    @SuppressWarnings("SystemOut")
    private static void print(String... lines) {
        var rule = "=".repeat(100);
        System.out.println("\n" + rule + "\n" + String.join("\n", lines) + "\n" + rule + "\n");
    }
}
