package cn.chenghua.governance.access.federation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.access.web.People;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The application with every way in set up; one context for all tests of them. */
@SystemTest(profiles = {})
@Import(People.class)
abstract class WithEveryDoor {

    static final String TICKET_SECRET = "k3Jf8sQ0zPv7LxW2mYb9RtN5cHd1GaUe";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    People people;
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void agreements(DynamicPropertyRegistry settings) {
        settings.add("governance.address", () -> "http://localhost:${local.server.port}");
        settings.add("governance.oidc.issuer", Provider::issuer);
        settings.add("governance.oidc.client-id", () -> Provider.CLIENT);
        settings.add("governance.oidc.client-secret", () -> Provider.SECRET);
        settings.add("governance.oidc.roles.streets", () -> "SUBDISTRICT_OFFICIAL@510108005000");
        settings.add("governance.ticket.secret", () -> TICKET_SECRET);
    }

    @BeforeEach
    void tellsTheProviderOurAddress() {
        Provider.leadsBackTo(home() + "/sign-in/back");
        Provider.claimsToBe(null);
    }

    String home() {
        return "http://localhost:" + port;
    }

    MvcTestResult password(String name) {
        return mvc.post().uri("/sign-in").with(csrf()).param("username", name).param("password", People.PASSWORD).exchange();
    }

    static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
