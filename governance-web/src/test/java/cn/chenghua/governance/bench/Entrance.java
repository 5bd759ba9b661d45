package cn.chenghua.governance.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.DemonstrationAccounts;

/** The headers with which the demonstration's API client and its district official come in. */
record Entrance(String token, String session) {

    private static final Pattern FORM_SECRET = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "Chenghua-142-streets";

    static Entrance open(int port, DemonstrationAccounts accounts) throws IOException {
        var token = accounts.renew(PASSWORD).stream().flatMap(shown -> Optional.ofNullable(shown.token()).stream()).findFirst()
                .orElseThrow();
        return new Entrance("Authorization: Bearer " + token.text(), signIn(port));
    }

    private static String signIn(int port) throws IOException {
        try (var stranger = new Caller(port)) {
            var form = stranger.get("/sign-in").is(200);
            var secret = FORM_SECRET.matcher(form.text());
            if (!secret.find()) {
                throw new IllegalStateException("no form at /sign-in");
            }
            try (var guest = new Caller(port, cookies(form, ""))) {
                return cookies(guest.post("/sign-in", "username=district&password=" + PASSWORD + "&_csrf=" + secret.group(1))
                        .is(302), "session=");
            }
        }
    }

    private static String cookies(Caller.Answer answer, String named) {
        return "Cookie: " + answer.header("set-cookie").lines().map(line -> line.split(";", 2)[0])
                .filter(pair -> pair.startsWith(named)).collect(Collectors.joining("; "));
    }
}
