package cn.chenghua.governance.access.federation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.ServerSocket;

import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.web.People;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The application agreed with a provider behind whose address nobody listens. */
@SystemTest(profiles = {})
@Import(People.class)
class ProviderAwayTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    People people;
    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void agreements(DynamicPropertyRegistry settings) throws IOException {
        try (var free = new ServerSocket(0)) {
            var nobody = "http://localhost:" + free.getLocalPort();
            settings.add("governance.oidc.issuer", () -> nobody);
        }
        settings.add("governance.address", () -> "http://localhost");
        settings.add("governance.oidc.client-id", () -> Provider.CLIENT);
        settings.add("governance.oidc.client-secret", () -> Provider.SECRET);
    }

    @Test
    void isToldOnTheSignInPageAndOnRecord() {
        for (var way : new String[]{"/sign-in/provider/provider", "/sign-in/back?code=1&state=2"}) {
            var before = refusals();
            assertThat(mvc.get().uri(way)).as(way).hasStatus(302).redirectedUrl().startsWith("/sign-in?refused=");
            assertThat(refusals()).as(way).isGreaterThan(before);
        }
        assertThat(mvc.get().uri("/sign-in/provider/provider")).redirectedUrl().isEqualTo("/sign-in?refused=away");
        assertThat(jdbc.sql("select result from audit_entry order by at desc, id desc limit 1").query(String.class).single())
                .isEqualTo("sign-in.provider-away");
        assertThat(mvc.get().uri("/sign-in?refused=away")).hasStatusOk().bodyText().contains("统一身份认证暂时没有响应",
                "name=\"password\"", "/sign-in/provider/provider");
    }

    @Test
    void leavesTheFormOpen() {
        people.with("li.na", Role.VIEWER);
        assertThat(mvc.get().uri("/sign-in/provider/provider")).hasStatus(302);
        assertThat(mvc.post().uri("/sign-in").with(csrf()).param("username", "li.na").param("password", People.PASSWORD))
                .redirectedUrl().isEqualTo("/");
    }

    private int refusals() {
        return jdbc.sql("select count(*) from audit_entry where act = 'SIGN_IN_REFUSED'").query(Integer.class).single();
    }
}
