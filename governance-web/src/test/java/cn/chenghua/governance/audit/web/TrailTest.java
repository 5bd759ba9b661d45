package cn.chenghua.governance.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SystemTest(profiles = {})
class TrailTest {

    private static final String PASSWORD = "hui-620-km-Lv";
    private static final Auditor AUDITOR = new Auditor(new UUID(0, 9), "审计", null);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Entries entries;
    @Autowired
    AccountRepository accounts;
    @Autowired
    PasswordHashing hashing;
    @Autowired
    Chain chain;
    @Autowired
    Verification verification;
    @Autowired
    OwnAccount own;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    @Test
    void knowsWhoCameInWhoDidNotAndWhoLeft() {
        var account = account("zhao.min");
        post("/sign-in", "zhao.min", "Wrong-142-streets");
        var session = Objects.requireNonNull(post("/sign-in", "zhao.min", PASSWORD).getResponse().getCookie("session"));
        mvc.post().uri("/sign-out").with(csrf()).cookie(session).exchange();

        assertThat(latest(Act.SIGN_IN_REFUSED).caller().username()).isEqualTo("zhao.min");
        assertThat(latest(Act.SIGN_IN_REFUSED).caller().account()).isNull();
        assertThat(latest(Act.SIGN_IN_REFUSED).note().result()).isEqualTo("sign-in.refused");
        for (var act : List.of(Act.SIGN_IN, Act.SIGN_OUT)) {
            assertThat(latest(act).caller().account()).as(act.name()).isEqualTo(account.id().value());
            assertThat(latest(act).note().subject().id()).isEqualTo(account.id().value().toString());
        }
        assertThat(whole()).doesNotContain(PASSWORD).doesNotContain("Wrong-142-streets").doesNotContain("{bcrypt}");
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
        assertThat(mvc.get().uri("/api/v1/projects?sort=password").header(HttpHeaders.AUTHORIZATION, token(Role.VIEWER)))
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
        var token = token(Role.DISTRICT_OFFICIAL);
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
        assertThat(history.getFirst().caller().acting()).startsWith("TOKEN READ+EDIT_PROJECTS");
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
        var token = token(Role.DISTRICT_OFFICIAL);
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
        var account = account("qian.wei");
        assertThat(mvc.post().uri("/accounts/" + account.id().value() + "/grants").with(securityOfficer()).with(csrf())
                .param("role", "VIEWER").param("unit", "510108005000").param("since", "2017-10-31")).hasStatus(302);
        assertThat(mvc.post().uri("/accounts/" + account.id().value() + "/unlock").with(securityOfficer()).with(csrf()))
                .hasStatus(302);

        var history = entries.list(filter(null, "account", account.id().value().toString()), null, 2);
        assertThat(history.getFirst().note().act()).isEqualTo(Act.ADMINISTER);
        assertThat(history.getLast().note().changes()).extracting(Change::field, Change::before, Change::after)
                .containsExactly(tuple("grants", "", "role=VIEWER, unit=510108005000, since=2017-10-31"));
        assertThat(history.getLast().caller().username()).isEqualTo("security");
    }

    @Test
    void isReadByAuditorsAlone() throws UnsupportedEncodingException {
        account("sun.li");
        for (var path : List.of("/audit", "/audit/export.csv", "/audit/verify",
                "/audit/" + latest(null).id())) {
            assertThat(mvc.get().uri(path).with(As.districtOfficial())).as(path).hasStatus(403);
            assertThat(mvc.get().uri(path).with(auditor(Scope.everything()))).as(path).hasStatus(200);
        }
        assertThat(mvc.get().uri("/audit?text=sun.li&act=CREATE").with(auditor(Scope.everything()))).bodyText()
                .contains("/audit/" + entries.list(filter(Act.CREATE, "account", null), null, 1).getFirst().id());
        assertThat(latest(Act.READ).note().filter()).contains("sun.li");
        var own = mvc.get().uri("/audit/" + latest(Act.READ).id())
                .with(auditor(Scope.of(java.util.Set.of(As.ERXIANQIAO))));
        assertThat(own).as("an entry about no unit").hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/audit?act=CREATE&limit=1").header(HttpHeaders.AUTHORIZATION, token(Role.AUDITOR)))
                .hasStatus(200)
                .bodyText().contains("\"next\":\"/api/v1/audit?act=CREATE&before=").contains("+08:00");
        assertThat(mvc.get().uri("/api/v1/audit").header(HttpHeaders.AUTHORIZATION, token(Role.VIEWER))).hasStatus(403);
        assertThat(mvc.get().uri("/audit?act=NONE").with(auditor(Scope.everything()))).hasStatus4xxClientError();
    }

    @Test
    void isProvenByAWalkAlongTheChain() throws InterruptedException {
        account("zhou.jie");
        assertThat(mvc.post().uri("/audit/verify").with(auditor(Scope.everything())).with(csrf())).hasStatus(302);
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
        for (var tries = 0; tries < 100 && verification.state().running(); tries++) {
            Thread.sleep(50);
        }
        assertThat(mvc.get().uri("/audit/verify").with(auditor(Scope.everything()))).bodyText().contains("alert-success");
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

    private String token(Role role) {
        var account = account(role.name().toLowerCase(java.util.Locale.ROOT));
        if (account.grants().isEmpty()) {
            account.grant(new Grant(role, As.DISTRICT, Days.FIRST, null));
            accounts.save(account);
        }
        var actor = account.actor(java.time.LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        return "Bearer " + own.issue(actor, new IssueToken("trail", null, false, java.time.Duration.ofDays(1))).text();
    }

    private static RequestPostProcessor securityOfficer() {
        return As.actor(new Actor(new UUID(0, 43), "security", "安全管理员", Map.of(Right.SECURE, Scope.everything())));
    }

    private Account account(String name) {
        var known = accounts.findByUsername(new Username(name));
        if (known.isPresent()) {
            return known.get();
        }
        var account = new Account(new Account.Id(Uuids.next(clock.instant())), new Username(name), name, clock.instant());
        account.changePassword(hashing.hash(PASSWORD), clock.instant());
        return accounts.save(account);
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

    private static RequestPostProcessor auditor(Scope scope) {
        return As.actor(new Actor(new UUID(0, 42), "auditor", "审计员", Map.of(Right.READ, scope, Right.AUDIT, scope)));
    }
}
