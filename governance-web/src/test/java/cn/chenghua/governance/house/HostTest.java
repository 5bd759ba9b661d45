package cn.chenghua.governance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

class HostTest {

    private static final Pattern HOST = Pattern.compile("(?:https?:|[\"'(=]\\s*)//([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern LOADED = Pattern
            .compile("(?:url\\(|@import|import\\(|importScripts\\()\\s*[\"']?(?:https?:)?//([\\w.-]+)");
    private static final Pattern WEBJAR = Pattern.compile("/webjars/([\\w.-]+)/([^\"')}?]+)");
    /** Names of languages, not places: nothing is ever fetched from there. */
    private static final Set<String> NAMESPACES = Set.of("www.w3.org", "www.thymeleaf.org");

    @Test
    void isNamedByNoPageScriptOrStyle() {
        var files = Stream.of(".html", ".css", ".js", ".svg", ".json", ".webmanifest")
                .flatMap(ending -> Sources.files(Sources.RESOURCES, ending).stream()).toList();
        assertThat(files).allSatisfy(file -> assertThat(hosts(HOST, Sources.read(file))).as("hosts in %s", Sources.name(file))
                .isSubsetOf(NAMESPACES));
    }

    @Test
    void isLoadedByNoLibraryWeServe() {
        assertThat(webjars())
                .allSatisfy(path -> assertThat(hosts(LOADED, read(path))).as("hosts that %s loads from", path).isEmpty());
    }

    @Test
    void isSeenInAllItsForms() {
        assertThat(hosts(HOST, "<a href='//a.example.org/x'> src=\"https://b.example.org\" // c.example.org"))
                .containsExactly("a.example.org", "b.example.org");
        assertThat(hosts(LOADED, "@import url(//a.example.org/f.css); src: url('https://b.example.org/f.woff')"))
                .containsExactly("a.example.org", "b.example.org");
    }

    private static Set<String> hosts(Pattern pattern, String text) {
        var hosts = new TreeSet<String>();
        pattern.matcher(text).results().forEach(hit -> hosts.add(hit.group(1)));
        return hosts;
    }

    private static List<String> webjars() {
        var locator = new WebJarVersionLocator();
        return Sources.templates().stream().flatMap(template -> WEBJAR.matcher(Sources.read(template)).results().map(hit -> {
            var path = locator.fullPath(hit.group(1), hit.group(2));
            assertThat(path == null ? null : HostTest.class.getClassLoader().getResource(path))
                    .as("%s, named in %s", hit.group(), Sources.name(template)).isNotNull();
            return Objects.requireNonNull(path);
        })).filter(path -> path.endsWith(".css") || path.endsWith(".js")).distinct().toList();
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
