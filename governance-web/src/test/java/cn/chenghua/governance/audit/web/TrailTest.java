package cn.chenghua.governance.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Rescue;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SystemTest(profiles = {})
class TrailTest {

    private static final Auditor AUDITOR = new Auditor(new UUID(0, 9), "审计", null);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Entries entries;
    private Cast cast;

    @BeforeEach
    void casts(@Autowired AutowireCapableBeanFactory beans) {
        cast = beans.createBean(Cast.class);
    }

    @Test
    void knowsWhoCameInWhoDidNotAndWhoLeft() {
        var account = cast.account("zhao.min");
        post("/sign-in", "zhao.min", "Wrong-142-streets");
        var session = Objects.requireNonNull(post("/sign-in", "zhao.min", Cast.PASSWORD).getResponse().getCookie("session"));
        mvc.post().uri("/sign-out").with(csrf()).cookie(session).exchange();

        assertThat(latest(Act.SIGN_IN_REFUSED).caller().username()).isEqualTo("zhao.min");
        assertThat(latest(Act.SIGN_IN_REFUSED).caller().account()).isNull();
        assertThat(latest(Act.SIGN_IN_REFUSED).note().result()).isEqualTo("sign-in.refused");
        for (var act : List.of(Act.SIGN_IN, Act.SIGN_OUT)) {
            assertThat(latest(act).caller().account()).as(act.name()).isEqualTo(account.id().value());
            assertThat(latest(act).note().subject().id()).isEqualTo(account.id().value().toString());
            assertThat(entries.list(filter(act, "account", account.id().value().toString()), null, 10)).as(act.name()).hasSize(1);
        }
        assertThat(whole()).doesNotContain(Cast.PASSWORD).doesNotContain("Wrong-142-streets").doesNotContain("{bcrypt}");
        complete();
    }

    @Test
    void knowsWhoWasRefused() {
        assertThat(mvc.get().uri("/accounts").with(As.viewer())).hasStatus(403);
        assertThat(latest(Act.REFUSED)).satisfies(entry -> {
            assertThat(entry.note().result()).isEqualTo("http.403");
            assertThat(entry.note().subject().id()).isEqualTo("/accounts");
            assertThat(entry.caller().username()).isEqualTo("viewer");
        });
        var missing = UUID.randomUUID();
        assertThat(mvc.get().uri("/projects/" + missing).with(As.viewer())).hasStatus(404);
        assertThat(latest(Act.REFUSED).note().result()).isEqualTo("project.unknown");
        assertThat(mvc.post().uri("/account/password").with(As.viewer())).hasStatus(403);
        assertThat(latest(Act.REFUSED).note().result()).isEqualTo("csrf");
        assertThat(mvc.get().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, "Bearer gov_tampered")).hasStatus(401);
        assertThat(latest(Act.REFUSED).note().result()).isEqualTo("http.401");
        assertThat(mvc.get().uri("/api/v1/projects?sort=password").header(HttpHeaders.AUTHORIZATION, cast.token(Role.VIEWER)))
                .hasStatus(400);
        assertThat(latest(Act.REFUSED).note().result()).isEqualTo("parameter.unknown");
        assertThat(mvc.get().uri("/setup/a-secret-of-a-link")).hasStatus(400);
        assertThat(latest(Act.REFUSED).note().subject().id()).isEqualTo("/setup/{token}");
        assertThat(whole()).doesNotContain("a-secret-of-a-link");
        complete();
    }

    @Test
    void knowsWhatWasBeforeAndWhatIsAfter() throws UnsupportedEncodingException {
        var id = UUID.randomUUID();
        var token = cast.token(Role.DISTRICT_OFFICIAL);
        assertThat(mvc.post().uri("/api/v1/projects").header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"id":"%s","name":"一环路东一段","kind":"back_street","unit":"510108005000","responsible":"建设路街道办事处"}"""
                        .formatted(id)))
                .hasStatus(201);
        assertThat(mvc.post().uri("/api/v1/projects/" + id + "/stages").header(HttpHeaders.AUTHORIZATION, token)
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON).content("""
                        {"stage":"started","day":"2017-09-01","evidence":"成华建〔2017〕88号"}""")).hasStatus(200);

        var history = entries.list(filter(null, "project", id.toString()), null, 10);
        assertThat(history).extracting(entry -> entry.note().act()).containsExactly(Act.CHANGE, Act.CREATE);
        assertThat(history.getLast().note().changes()).extracting(Change::field, Change::after)
                .contains(tuple("name", "一环路东一段"));
        assertThat(history.getFirst().note().changes()).extracting(Change::field, Change::before, Change::after)
                .contains(tuple("course.stage", null, "started"));
        assertThat(history.getFirst().caller().route()).isEqualTo("POST /api/v1/projects/{id}/stages");
        assertThat(history.getFirst().note().subject().unit()).isEqualTo("510108005000");
        assertThat(history.getFirst().caller().acting()).startsWith("TOKEN READ+READ_CONTRACT+EDIT_PROJECTS");
        complete();
    }

    @Test
    void knowsWhatWasTakenAway() throws UnsupportedEncodingException {
        var file = mvc.get().uri("/projects/export.csv?kind=back_street").with(As.districtOfficial()).exchange().getResponse()
                .getContentAsString();
        var rows = file.lines().count() - 1;

        assertThat(latest(Act.EXPORT)).satisfies(entry -> {
            assertThat(entry.note().rows()).isEqualTo(rows);
            assertThat(entry.note().filter()).isEqualTo("kind=back_street");
            assertThat(entry.note().subject().kind()).isEqualTo("projects");
        });
        var token = cast.token(Role.DISTRICT_OFFICIAL);
        for (var again = 0; again < 2; again++) {
            assertThat(
                    mvc.get().uri("/api/v1/progress.csv?asOf=2017-12-0" + (again + 1)).header(HttpHeaders.AUTHORIZATION, token))
                    .hasStatus(200);
            assertThat(mvc.get().uri("/api/v1/progress.csv?asOf=2017-12-01").header(HttpHeaders.AUTHORIZATION, token))
                    .hasStatus(200);
            assertThat(latest(Act.EXPORT).note().rows()).isPositive();
            assertThat(latest(Act.EXPORT).note().filter()).isEqualTo("asOf=2017-12-01");
        }
        complete();
    }

    @Test
    void knowsWhoGotWhichRole() {
        var account = cast.account("qian.wei");
        assertThat(mvc.post().uri("/accounts/" + account.id().value() + "/grants").with(Cast.securityOfficer()).with(csrf())
                .param("role", "VIEWER").param("unit", "510108005000").param("since", "2017-10-31")).hasStatus(302);
        assertThat(mvc.post().uri("/accounts/" + account.id().value() + "/unlock").with(Cast.securityOfficer()).with(csrf()))
                .hasStatus(302);

        var history = entries.list(filter(null, "account", account.id().value().toString()), null, 2);
        assertThat(history.getFirst().note().act()).isEqualTo(Act.ADMINISTER);
        assertThat(history.getLast().note().changes()).extracting(Change::field, Change::before, Change::after)
                .containsExactly(tuple("grants", "", "role=VIEWER, unit=510108005000, since=2017-10-31, mapped=false"));
        assertThat(history.getLast().caller().username()).isEqualTo("security");
    }

    @Test
    void knowsWhoseSessionAForgedFormCameWith() {
        var account = cast.account("zhou.ping");
        var session = Objects.requireNonNull(post("/sign-in", "zhou.ping", Cast.PASSWORD).getResponse().getCookie("session"));
        assertThat(mvc.post().uri("/account/tokens").cookie(session).param("label", "forged")).hasStatus(403);

        assertThat(latest(Act.REFUSED)).satisfies(entry -> {
            assertThat(entry.note().result()).isEqualTo("csrf");
            assertThat(entry.caller().account()).isEqualTo(account.id().value());
            assertThat(entry.caller().username()).isEqualTo("zhou.ping");
        });
    }

    @Test
    void knowsWhoGuessedAtTheOwnPassword() {
        var account = cast.account("sun.lei");
        var actor = new Actor(account.id().value(), "sun.lei", "孙磊", Map.of());
        assertThat(
                mvc.post().uri("/account/password").with(As.actor(actor)).with(csrf()).param("oldPassword", "Guess-142-streets")
                        .param("password", "Wangjiang-88-lions").param("repeat", "Wangjiang-88-lions"))
                .hasStatus(422);

        assertThat(latest(Act.REFUSED)).satisfies(entry -> {
            assertThat(entry.note().result()).isEqualTo("password.old");
            assertThat(entry.note().subject().id()).isEqualTo(account.id().value().toString());
            assertThat(entry.caller().username()).isEqualTo("sun.lei");
        });
        assertThat(whole()).doesNotContain("Guess-142-streets");
    }

    @Test
    void knowsWhatTheOperatorOrdered(@Autowired Rescue rescue) {
        var account = cast.account("wu.gang");
        rescue.unlock("wu.gang");
        rescue.link("wu.gang");
        rescue.forgetSecondFactor("wu.gang");

        var orders = entries.list(filter(Act.ADMINISTER, "account", account.id().value().toString()), null, 10);
        assertThat(orders).extracting(entry -> entry.caller().username()).containsExactly("operator", "operator", "operator");
        assertThat(orders).flatExtracting(entry -> entry.note().changes()).extracting(Change::field)
                .containsExactly("secondFactor", "setupLink", "locked");
        complete();
    }

    private void complete() {
        assertThat(entries.list(filter(null, null, null), null, 200)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.caller().username()).isNotBlank();
            assertThat(entry.caller().acting()).isNotBlank();
            assertThat(entry.caller().address()).isNotBlank();
            assertThat(entry.caller().route()).isNotBlank();
            assertThat(entry.note().subject().kind()).isNotBlank();
            assertThat(entry.note().subject().id()).isNotBlank();
            assertThat(entry.note().result()).isNotBlank();
        });
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path, String name, String password) {
        return mvc.post().uri(path).with(csrf()).param("username", name)
                .param("password", password)
                .exchange();
    }

    private Entry latest(@Nullable Act act) {
        return entries.list(filter(act, null, null), null, 1).getFirst();
    }

    private String whole() {
        return entries.list(filter(null, null, null), null, 1_000).toString();
    }

    private static Entries.Filter filter(@Nullable Act act, @Nullable String kind, @Nullable String record) {
        return new Entries.Filter(AUDITOR, null, act, kind, record, null, null, null, null, null, null);
    }
}
