package cn.chenghua.governance.inspection.field.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
class BriefingTest {

    private static final String PATH = "/api/v1/field";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    StatementBook statements;

    @Test
    void tellsAChiefHisAssetsAndWhatTheyAreJudgedBy() throws Exception {
        var briefing = json(read(signIn("chief")));
        assertThat(briefing.get("day").asString()).isEqualTo("2018-10-31");
        assertThat(briefing.get("shift").asLong() % 86_400).as("whole days").isZero();
        assertThat(briefing.get("assets")).hasSizeGreaterThanOrEqualTo(6);
        for (var asset : briefing.get("assets")) {
            var standard = asset.get("standard");
            assertThat(briefing.get("standards")).as("a check-list for %s", asset.get("name")).anySatisfy(list -> {
                assertThat(list.get("code")).isEqualTo(standard.get("code"));
                assertThat(list.get("version")).isEqualTo(standard.get("version"));
                assertThat(list.get("kind")).isEqualTo(asset.get("kind"));
                assertThat(list.get("class")).isEqualTo(asset.get("class"));
                assertThat(list.get("sections")).isNotEmpty();
            });
        }
        assertThat(briefing.get("taxonomy").get("disorders")).hasSize(3);
        var states = new String[]{"due", "overdue", "done"};
        for (var state : states) {
            var count = 0;
            for (var asset : briefing.get("assets")) {
                count += asset.get("due").get("state").asString().equalsIgnoreCase(state) ? 1 : 0;
            }
            assertThat(briefing.get("figures").get(state).asInt()).as(state).isEqualTo(count);
        }
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        var session = signIn("chief");
        var english = JSON.readTree(mvc.get().uri(PATH).cookie(session).header("Accept-Language", "en").exchange().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(english.get("standards").get(0).get("sections").get(0).get("name").asString()).isEqualTo("Clear streetscape");
    }

    @Test
    void isToldOnceAsLongAsNothingMoves() {
        var session = signIn("chief");
        var first = read(session);
        var form = Objects.requireNonNull(first.getResponse().getCookie("form"));
        var tag = Objects.requireNonNull(read(session, form).getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(PATH).cookie(session, form).header("If-None-Match", tag)).hasStatus(304);
        assertThat(mvc.get().uri(PATH).cookie(session).header("If-None-Match", tag)).as("another secret is news").hasStatusOk();
        assertThat(mvc.get().uri(PATH).cookie(signIn("peihualu"), form).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void staysWithinTheScopeOfItsReader() throws Exception {
        for (var asset : json(read(signIn("peihualu"))).get("assets")) {
            assertThat(asset.get("place").get("code").asString()).isEqualTo("510108005004");
        }
        var all = json(read(signIn("district"))).get("assets").size();
        var own = json(read(signIn("jianshelu"))).get("assets").size();
        assertThat(own).isPositive().isLessThan(all);
        assertThat(mvc.get().uri(PATH).cookie(signIn("viewer"))).hasStatus(403);
    }

    @Test
    void takesSixteenStatementsHoweverManyAssetsThereAre() throws Exception {
        for (var username : new String[]{"chief", "district"}) {
            var session = signIn(username);
            read(session);
            assertThat(statements.during(() -> read(session))).as(username).hasSizeBetween(1, 16);
        }
    }

    private Cookie signIn(String username) {
        var answer = mvc.post().uri("/sign-in").with(csrf()).param("username", username).param("password", SystemTest.PASSWORD)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    private MvcTestResult read(Cookie... cookies) {
        var answer = mvc.get().uri(PATH).cookie(cookies).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
