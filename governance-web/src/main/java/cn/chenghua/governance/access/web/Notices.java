package cn.chenghua.governance.access.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chenghua.governance.access.DemonstrationAccounts.Shown;
import cn.chenghua.governance.access.Secret;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says once, in both languages, and the log never. */
@Component
class Notices {

    private static final String LINE = "  %-14s  %-24s  %-22s  %s";
    private static final int NONE = -1;
    private static final int USUAL_PORT = 8080;
    private final Environment environment;
    private final MessageSource messages;

    Notices(Environment environment, MessageSource messages) {
        this.environment = environment;
        this.messages = messages;
    }

    void firstLink(Secret link) {
        print(Stream.of("", "  " + address() + "/setup/" + link.text()), "access.console.first");
    }

    void demonstration(List<Shown> accounts) {
        var lines = accounts.stream().map(shown -> LINE.formatted(shown.username(), shown.password(),
                shown.role().name().toLowerCase(Locale.ROOT), shown.displayName()));
        var tokens = accounts.stream().flatMap(shown -> Stream.ofNullable(shown.token())).map(Secret::text)
                .flatMap(token -> Stream.of("", "  Authorization: Bearer " + token));
        print(Stream.concat(Stream.concat(Stream.of("", "  " + address(), ""), lines), tokens), "access.console.demonstration");
    }

    void rescued(String key, String name, @Nullable Secret link) {
        print(link == null ? Stream.of() : Stream.of("", "  " + address() + "/setup/" + link.text()), key, name);
    }

    String both(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE) + "\n"
                + messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** How the platform is reached, as the operator said; else on this machine, where a command beside it has no port of its own. */
    String address() {
        var said = environment.getProperty("governance.address", "").replaceFirst("/+$", "");
        var port = environment.getProperty("local.server.port", Integer.class, NONE);
        var open = port > 0 ? port : environment.getProperty("SERVER_PORT", Integer.class, USUAL_PORT);
        return said.isEmpty() ? "http://localhost:" + open : said;
    }

    @SuppressWarnings("SystemOut")
    private void print(Stream<String> lines, String key, Object... arguments) {
        var rule = "=".repeat(100);
        System.out.println(
                "\n" + rule + "\n" + both(key, arguments) + "\n" + String.join("\n", lines.toList()) + "\n" + rule + "\n");
    }
}
