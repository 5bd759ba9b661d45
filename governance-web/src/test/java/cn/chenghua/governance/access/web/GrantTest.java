package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest
class GrantTest {

    private static final String JIANSHELU = "510108005000";
    private static final String ERXIANQIAO = "510108007000";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;

    private final Account.Id id = new Account.Id(Uuids.next(Instant.now()));
    private Cookie officer = new Cookie("session", "none");

    @BeforeEach
    void opensAnAccountWithTwoRoles() {
        var name = new Username("li-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.save(new Account(id, name, "李敏", Instant.now()));
        officer = signIn("security");
        for (var unit : List.of(JIANSHELU, ERXIANQIAO)) {
            assertThat(send(path("grants"), "role", "VIEWER", "unit", unit, "since", "2017-01-01")).hasStatus(302);
        }
    }

    @Test
    void withdrawsTheRoleThatIsNamed() {
        assertThat(withdraw(ERXIANQIAO, version())).hasStatus(302);
        assertThat(open()).containsExactly(JIANSHELU);
    }

    @Test
    void withdrawsNothingFromAListThatSomebodyElseHasChanged() {
        var seen = version();
        assertThat(withdraw(JIANSHELU, seen)).hasStatus(302);
        assertThat(withdraw(JIANSHELU, seen)).hasStatus(409).bodyText().contains("他人已修改过账号");
        assertThat(withdraw(ERXIANQIAO, seen)).hasStatus(409).bodyText().contains("二仙桥街道");
        assertThat(open()).containsExactly(ERXIANQIAO);
    }

    @Test
    void withdrawsNothingThatIsNotHeld() {
        assertThat(withdraw("510108002000", version())).hasStatus(409);
        assertThat(send(path("grants/withdraw"), "role", "VIEWER", "unit", JIANSHELU)).hasStatus(400);
        assertThat(send(path("grants/0/withdraw"))).hasStatus(404);
        assertThat(open()).containsExactly(JIANSHELU, ERXIANQIAO);
    }

    @Test
    void putsOnRecordWhoReachesForMoreThanTheOwnDuty(@Autowired JdbcClient jdbc) {
        assertThat(send(path("grants"), "role", "ADMINISTRATOR", "unit", JIANSHELU)).hasStatus(422);
        assertThat(latest(jdbc)).isEqualTo("security grant.duties");

        officer = signIn("administrator");
        var own = accounts.findByUsername(new Username("administrator")).orElseThrow().id().value();
        assertThat(send("/accounts/" + own + "/grants", "role", "SECURITY_OFFICER", "unit", JIANSHELU)).hasStatus(422);
        assertThat(latest(jdbc)).isEqualTo("administrator grant.self");
        assertThat(send("/accounts/" + own + "/disable")).hasStatus(422);
        assertThat(latest(jdbc)).isEqualTo("administrator grant.self");
        assertThat(send(path("grants"), "role", "DISTRICT_OFFICIAL", "unit", JIANSHELU)).hasStatus(403);
        assertThat(latest(jdbc)).isEqualTo("administrator access.denied");
        assertThat(open()).containsExactly(JIANSHELU, ERXIANQIAO);
    }

    private static String latest(JdbcClient jdbc) {
        return jdbc
                .sql("select username || ' ' || result from audit_entry where act = 'REFUSED' order by at desc, id desc limit 1")
                .query(String.class).single();
    }

    private MvcTestResult withdraw(String unit, String version) {
        return send(path("grants/withdraw"), "role", "VIEWER", "unit", unit, "department", "", "since", "2017-01-01", "version",
                version);
    }

    private String version() {
        var page = mvc.get().uri(path("")).cookie(officer).exchange();
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> open() {
        return accounts.findById(id).orElseThrow().grants().stream()
                .filter(grant -> grant.role() == Role.VIEWER && grant.until() == null).map(Grant::unit).map(Object::toString)
                .toList();
    }

    private String path(String rest) {
        return "/accounts/" + id.value() + (rest.isEmpty() ? "" : "/" + rest);
    }

    private Cookie signIn(String name) {
        return Objects.requireNonNull(
                send("/sign-in", "username", name, "password", SystemTest.PASSWORD).getResponse().getCookie("session"));
    }

    private MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).cookie(officer).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
