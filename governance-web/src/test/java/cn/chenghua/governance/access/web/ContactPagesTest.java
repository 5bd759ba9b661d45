package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class ContactPagesTest {

    private static final String PHONE = "13800138000";
    private static final String IDENTITY = "11010519491231002X";
    private static final String REASON = "防汛值守需电话联系本人";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    JdbcClient jdbc;

    private RequestPostProcessor administrator;
    private RequestPostProcessor officer;
    private UUID account;

    @BeforeEach
    void entersBothNumbers() {
        administrator = holder("administrator", Right.ADMINISTER);
        officer = holder("security", Right.SECURE, Right.UNMASK);
        account = id("jianshelu");
        assertThat(post("", administrator, Map.of("phone", "138-0013-8000", "identity", "11010519491231002x")))
                .hasStatus3xxRedirection();
    }

    @Test
    void masksThemOnEveryPageThatShowsThem() {
        for (var page : List.of("/accounts/" + account, "/accounts/" + account + "/contact")) {
            for (var reader : List.of(administrator, officer)) {
                assertThat(text(mvc.get().uri(page).with(reader).exchange())).as(page)
                        .contains("138****8000", "1*************002X").doesNotContain(PHONE, IDENTITY);
            }
        }
        assertThat(text(mvc.get().uri("/accounts").with(administrator).exchange())).doesNotContain("8000", "002X");
        assertThat(jdbc.sql("select string_agg(cipher, ' ') from account_contact").query((row, n) -> row.getString(1)).single())
                .doesNotContain(PHONE, IDENTITY);
    }

    @Test
    void showsOneNumberInOneAnswerAndPutsItOnRecord(CapturedOutput output) {
        var answer = post("/show", officer, Map.of("which", "PHONE", "reason", REASON));
        assertThat(answer).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL,
                "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(text(answer)).contains(PHONE, REASON).doesNotContain(IDENTITY);
        assertThat(text(mvc.get().uri("/accounts/{id}/contact", account).with(officer).exchange())).contains(REASON)
                .doesNotContain(PHONE);
        assertThat(jdbc.sql("select shown_name || kind || reason from personal_data_disclosure where about = ?")
                .param("account:" + account).query((row, n) -> row.getString(1)).list())
                .containsExactly("securityPHONE" + REASON);
        assertThat(output.getAll()).doesNotContain(PHONE, IDENTITY);
    }

    @Test
    void showsNothingWithoutAReason() {
        for (var reason : List.of("", "看看", "因".repeat(201))) {
            var answer = post("/show", officer, Map.of("which", "PHONE", "reason", reason));
            assertThat(text(answer)).contains("is-invalid").doesNotContain(PHONE);
        }
        assertThat(text(post("/show", officer, Map.of("which", "SALARY", "reason", REASON)))).contains("SALARY");
        assertThat(jdbc.sql("select count(*) from personal_data_disclosure where about = ?").param("account:" + account)
                .query((row, n) -> row.getLong(1)).single()).isZero();
    }

    @Test
    void isForThoseWhoMay() {
        assertThat(post("/show", administrator, Map.of("which", "PHONE", "reason", REASON))).hasStatus(403);
        assertThat(post("", officer, Map.of("phone", PHONE))).hasStatus(403);
        assertThat(post("/PHONE/erase", officer, Map.of())).hasStatus(403);
        assertThat(mvc.get().uri("/accounts/{id}/contact", account).with(As.viewer())).hasStatus(403);
        assertThat(mvc.get().uri("/accounts/{id}/contact", UUID.randomUUID()).with(administrator)).hasStatus(404);
        assertThat(mvc.get().uri("/accounts/{id}/contact/show?which=PHONE&reason=" + REASON, account).with(officer))
                .hasStatus(405);
    }

    @Test
    void saysWhatIsWrongWithANumberAndKeepsTheOld() {
        assertThat(text(post("", administrator, Map.of("phone", "12345", "identity", "")))).contains("is-invalid");
        assertThat(text(post("", administrator, Map.of("phone", "", "identity", "110105194912310021")))).contains("is-invalid");
        assertThat(text(mvc.get().uri("/accounts/{id}", account).with(administrator).exchange())).contains("138****8000");
        assertThat(post("/IDENTITY/erase", administrator, Map.of())).hasStatus3xxRedirection();
        assertThat(text(mvc.get().uri("/accounts/{id}", account).with(administrator).exchange())).contains("138****8000")
                .doesNotContain("002X");
    }

    private MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.post().uri("/accounts/" + account + "/contact" + path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private RequestPostProcessor holder(String username, Right... rights) {
        var scopes = new java.util.EnumMap<Right, Scope>(Right.class);
        Set.of(rights).forEach(right -> scopes.put(right, Scope.everything()));
        return As.actor(new Actor(id(username), username, username, scopes));
    }

    private UUID id(String username) {
        return accounts.findByUsername(new Username(username)).orElseThrow().id().value();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
