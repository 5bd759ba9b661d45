package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final Map<String, Pattern> SECRETS = Map.of("a private key",
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s*[A-Za-z0-9+/=]{16}"), "a key of the application",
            Pattern.compile("\\b[a-z][a-z0-9]{0,15}=[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"), "an access token",
            Pattern.compile("\\bgov_[A-Za-z0-9_-]{20,}"), "a token of a well-known service",
            Pattern.compile("\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|glpat-[\\w-]{20}|xox[baprs]-[\\w-]{20})\\b"),
            "a signed token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."), "a password in an address",
            Pattern.compile("\\b[a-z][a-z0-9+.]*://[^\\s/:@\"'<>{}…]+:[^\\s/:@\"'<>{}…]{3,}@[a-z0-9]"), "a hashed password",
            Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}|\\$argon2id?\\$v="));
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^[\\s\"-]*[\\w.-]*(?:password|passwd|secret|token|api-?key|private-?key)\"?\\s*[:=]\\s*[\"']?(?=[^\\s]*\\d)[!-z|~]{8,}$");
    private static final List<String> SETTINGS = List.of(".yaml", ".yml", ".properties", ".env", ".conf", ".json", ".sh");
    private static final Pattern KEEPER = Pattern
            .compile("(?i).*(\\.(pem|key|p12|pfx|jks|keystore|env)|governance\\.keys|id_rsa)");

    @Test
    void standsInNoTrackedFile() throws IOException, InterruptedException {
        var files = tracked();
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files.stream().map(Sources::name)).noneMatch(name -> KEEPER.matcher(name).matches());
        assertThat(files.stream().flatMap(SecretTest::found)).isEmpty();
    }

    @Test
    void isPackedIntoNoJar() {
        var packed = List.of("core", "persistence", "web").stream()
                .flatMap(module -> Sources.files(Sources.ROOT.resolve("governance-" + module + "/target/classes"), "").stream())
                .toList();
        assertThat(packed).hasSizeGreaterThan(100);
        assertThat(packed.stream().flatMap(SecretTest::found)).isEmpty();
    }

    @Test
    void isSeenInAllItsForms() {
        var example = "9aZ".repeat(20);
        assertThat(Stream.of("-----BEGIN " + "PRIVATE KEY-----\n" + example, "k1" + "=" + example.substring(0, 43) + "=",
                "gov_" + example, "gh" + "p_" + example.substring(0, 36), "AK" + "IA" + "ABCDEFGH12345678",
                "ey" + "J" + example + ".ey" + "J" + example + ".x", "jdbc://li:" + "geheim12@db",
                "$2a" + "$10$" + example.substring(0, 53)))
                .allMatch(text -> SECRETS.values().stream().anyMatch(pattern -> pattern.matcher(text).find()));
        assertThat(Stream.of("spring.datasource.password=" + "hui620km", "  api-key: \"" + "hui620km9\"",
                "API_TOKEN=" + "hui620km9"))
                .allMatch(text -> SETTING.matcher(text).find());
        assertThat(
                Stream.of("access.password.hint=At least 8 signs", "password: ${DB_PASSWORD:}", "refusal.token.life=1 至 365 天"))
                .noneMatch(text -> SETTING.matcher(text).find());
    }

    private static Stream<String> found(Path file) {
        var text = read(file);
        var name = Sources.name(file);
        var setting = SETTINGS.stream().anyMatch(name::endsWith) && SETTING.matcher(text).find()
                ? Stream.of("a setting in " + name)
                : Stream.<String>empty();
        return Stream.concat(setting, SECRETS.entrySet().stream().filter(secret -> secret.getValue().matcher(text).find())
                .map(secret -> secret.getKey() + " in " + name));
    }

    /** What git knows; in a tree without git, every file outside the folders of builds. */
    private static List<Path> tracked() throws IOException, InterruptedException {
        if (!Files.exists(Sources.ROOT.resolve(".git"))) {
            return Sources.files(Sources.ROOT, "").stream().filter(file -> !Sources.name(file).matches("(.*/)?(target|data)/.*"))
                    .toList();
        }
        var git = new ProcessBuilder("git", "ls-files", "-z").directory(Sources.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git ls-files").isZero();
        return Stream.of(names.split("\0")).map(Sources.ROOT::resolve).filter(Files::isRegularFile).toList();
    }

    /** One sign a byte, so that classes and pictures can be searched as well. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
