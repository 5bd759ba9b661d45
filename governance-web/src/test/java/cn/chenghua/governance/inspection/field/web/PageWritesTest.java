package cn.chenghua.governance.inspection.field.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.site.FormTokens;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SystemTest
class PageWritesTest {

    private static final String FEEDBACK = "/api/v1/field/feedback";
    private static final String SECRET = "7c0f3c0e-secret-of-the-form";

    @Autowired
    MockMvcTester mvc;
    private Cookie session;

    @BeforeEach
    void signsIn() {
        var answer = mvc.post().uri("/sign-in").with(csrf()).param("username", "chief").param("password", SystemTest.PASSWORD)
                .exchange();
        session = Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json;charset=utf-7"})
    void areRefusedWithACookieAloneForEveryContentType(String type) {
        assertThat(post(FEEDBACK, type, said(UUID.randomUUID(), "x")).cookie(session)).hasStatus(401);
        assertThat(post(FEEDBACK, type, said(UUID.randomUUID(), "x")).cookie(session, new Cookie("form", SECRET)))
                .hasStatus(401);
    }

    @Test
    void areRefusedWithAnotherSecretThanTheCookies() {
        for (var shown : new String[]{"", SECRET + "x", SECRET.substring(1), "null"}) {
            assertThat(
                    post(FEEDBACK, "application/json", said(UUID.randomUUID(), "x")).cookie(session, new Cookie("form", SECRET))
                            .header(FormTokens.HEADER, shown))
                    .as(shown).hasStatus(401);
        }
        assertThat(post(FEEDBACK, "application/json", said(UUID.randomUUID(), "x")).cookie(session).header(FormTokens.HEADER, ""))
                .hasStatus(401);
    }

    @Test
    void arePassedWithTheSecretOfTheForms() {
        var id = UUID.randomUUID();
        assertThat(page(FEEDBACK, said(id, "同一张表填了三遍"))).hasStatus(201);
        assertThat(page(FEEDBACK, said(id, "同一张表填了三遍"))).as("a repeat").hasStatus(200);
        assertThat(page(FEEDBACK, said(id, "别的话"))).as("other words under the same id").hasStatus(409);
        assertThat(mvc.get().uri("/field-feedback").cookie(session)).hasStatusOk().bodyText().contains("同一张表填了三遍");
    }

    @Test
    void areRefusedToTheSecretWithoutASession() {
        assertThat(post(FEEDBACK, "application/json", said(UUID.randomUUID(), "x")).cookie(new Cookie("form", SECRET))
                .header(FormTokens.HEADER, SECRET)).hasStatus(401);
    }

    @Test
    void areRefusedBesideAnAuthorizationHeader() {
        assertThat(page(FEEDBACK, said(UUID.randomUUID(), "x")).header("Authorization", "Bearer gov_nobody")).hasStatus(401);
    }

    @Test
    void openNothingElseOfTheApi() {
        for (var path : new String[]{"/api/v1/projects", "/api/v1/supervision",
                "/api/v1/projects/00000000-0000-0000-0000-000000000001/stages"}) {
            assertThat(page(path, "{}")).as(path).hasStatus(401);
        }
    }

    @Test
    void saysNothingOfTheAccountInTheShell() {
        var shell = mvc.get().uri("/field").cookie(session).exchange();
        assertThat(shell).hasStatusOk().bodyText().contains("data-language=\"zh-CN\"", "data-language=\"en\"")
                .doesNotContain("街长</", "chief");
    }

    @Test
    void refusesWordsThatAreTooMany() {
        assertThat(page(FEEDBACK, said(UUID.randomUUID(), "长".repeat(2001)))).hasStatus(422);
    }

    private MockMvcRequestBuilder page(String path, String body) {
        return post(path, "application/json", body).cookie(session, new Cookie("form", SECRET)).header(FormTokens.HEADER, SECRET);
    }

    private MockMvcRequestBuilder post(String path, String type, String body) {
        return mvc.post().uri(path).header("Content-Type", type).header("Accept", "application/json").content(body);
    }

    private static String said(UUID id, String text) {
        return """
                {"id":"%s","topic":"DUPLICATE_FORMS","text":"%s","writtenAt":"2018-10-31T09:00:00+08:00"}""".formatted(id, text);
    }
}
