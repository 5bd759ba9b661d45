package cn.chenghua.governance.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.site.As;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doors of the platform as the accounts of the demonstration come to them. */
public record Doors(MockMvcTester mvc, AccountRepository accounts, Hierarchies hierarchies, Clock clock) {

    private static final JsonMapper JSON = new JsonMapper();

    public MvcTestResult get(String username, String path) {
        return mvc.get().uri(path).with(as(username)).exchange();
    }

    public String page(String username, String path) {
        var answer = get(username, path);
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return body(answer);
    }

    public JsonNode json(String username, String path) {
        return JSON.readTree(page(username, path));
    }

    public MvcTestResult send(String method, String username, String path, @Nullable String match, String body) {
        var request = mvc.method(HttpMethod.valueOf(method)).uri(path).with(as(username)).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return match == null ? request.exchange() : request.header(HttpHeaders.IF_MATCH, match).exchange();
    }

    /** Sends a form. */
    public MvcTestResult form(String username, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(username)).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    public String tag(String username, String path) {
        return String.valueOf(get(username, path).getResponse().getHeader(HttpHeaders.ETAG));
    }

    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public RequestPostProcessor as(String username) {
        return As.actor(accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
