package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.site.SystemTest;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who signed in with a demonstration account and now asks for pages and reports. */
record Visitor(MockMvcTester mvc, Cookie session) {

    private static final JsonMapper JSON = new JsonMapper();

    static Visitor signedIn(MockMvcTester mvc, String username) {
        var answer = mvc.post().uri("/sign-in").with(csrf()).param("username", username).param("password", SystemTest.PASSWORD)
                .exchange();
        assertThat(answer).hasStatus(302).redirectedUrl().as("%s signs in", username).doesNotContain("refused");
        return new Visitor(mvc, Objects.requireNonNull(answer.getResponse().getCookie("session")));
    }

    MockMvcTester.MockMvcRequestBuilder get(String path) {
        return mvc.get().uri(java.net.URI.create(path)).cookie(session);
    }

    MockMvcTester.MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(java.net.URI.create(path)).cookie(session).with(csrf());
    }

    MockMvcTester.MockMvcRequestBuilder method(String method, String path) {
        return mvc.method(org.springframework.http.HttpMethod.valueOf(method)).uri(java.net.URI.create(path)).cookie(session)
                .with(csrf());
    }

    int status(String path) {
        return get(path).exchange().getResponse().getStatus();
    }

    String page(String path) {
        return text(get(path).exchange());
    }

    JsonNode json(String path) {
        return JSON.readTree(page(path));
    }

    static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(body(answer));
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).as(answer.getRequest().getRequestURI()).isEqualTo(200);
        return body(answer);
    }
}
