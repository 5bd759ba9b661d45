package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

@SystemTest
class BadInputTest {

    private static final String FORM = "/targets/D05/definition";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    LedgerBook book;

    private Visitor official;

    @BeforeEach
    void signsIn() {
        official = Visitor.signedIn(mvc, "district");
    }

    @ParameterizedTest
    @CsvSource({"unit=510108999000, 510108999000, 没有代码为, There is no unit",
            "unit=abc, abc, 代码, code",
            "asOf=1899-12-31, 1899-12-31, 不在 1900-01-01 至, is not between",
            "asOf=2101-01-01, 2101-01-01, 不在 1900-01-01 至, is not between",
            "asOf=2017-02-30, 2017-02-30, 日, ay",
            "hierarchy=tomorrow, tomorrow, 区划, ",
            "unti=510108005000, unti, 参数, parameter"})
    void aWrongQuestionIsAnsweredInTheCallersLanguage(String query, String value, String chinese, String english) {
        for (var path : List.of("/api/v1/progress", "/api/v1/targets/B03/postings")) {
            var zh = official.get(path + "?" + query).header("Accept-Language", "zh-CN").exchange();
            var en = official.get(path + "?" + query).header("Accept-Language", "en").exchange();
            assertThat(zh.getResponse().getStatus()).as(path).isBetween(400, 404);
            assertThat(zh.getResponse().getContentType()).startsWith("application/problem+json");
            assertThat(Visitor.json(zh).get("detail").asString()).contains(value).contains(chinese);
            assertThat(Visitor.json(en).get("detail").asString()).contains(value).contains(english == null ? "" : english)
                    .doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }

    @ParameterizedTest
    @CsvSource({"unit=510108999000, 没有代码为", "asOf=1899-12-31, 不在 1900-01-01 至", "asOf=2101-01-01, 不在 1900-01-01 至"})
    void aWrongQuestionToAPageIsAnsweredByASentence(String query, String sentence) {
        for (var path : List.of("/targets", "/targets/B03", "/targets/B03/postings", "/?" + query)) {
            if (!path.startsWith("/?") || query.startsWith("asOf")) {
                var answer = official.get(path.contains("?") ? path : path + "?" + query).exchange();
                assertThat(answer.getResponse().getStatus()).as(path).isBetween(400, 404);
                assertThat(Visitor.body(answer)).as(path).contains(sentence);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"quantity, -14, 不大于零, is not above zero", "quantity, fourteen, fourteen, fourteen",
            "scale, KILOMETRES, 不适用, does not fit", "from, 1899-12-31, 不在 1900-01-01 至, is not between",
            "due, 2101-01-01, 不在 1900-01-01 至, is not between", "readings[0].filter, station, station, station"})
    void aWrongDefinitionIsRefusedWithWhatWasTypedStillThere(String field, String value, String chinese, String english) {
        var before = book.fingerprint() + book.version();
        var typed = form();
        typed.set(field, value);
        typed.set("reason", "按街道逐一核对");
        var zh = save(typed, "zh-CN");
        assertThat(zh.getResponse().getStatus()).isBetween(400, 422);
        assertThat(HtmlUtils.htmlUnescape(Visitor.body(zh))).contains(chinese).contains("按街道逐一核对")
                .contains("value=\"" + value + "\"");
        assertThat(HtmlUtils.htmlUnescape(Visitor.body(save(typed, "en")))).contains(english);
        assertThat(book.fingerprint() + book.version()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void theSecondOfTwoOfficialsIsToldAndLosesNothing() {
        var first = form();
        var second = form();
        first.set("lead", "区委社治委");
        first.set("reason", "牵头单位改名");
        second.set("quantity", "13");
        second.set("reason", "合并后为十三个街道");
        assertThat(save(first, "zh-CN")).hasStatus(302);
        var refused = save(second, "zh-CN");

        assertThat(refused.getResponse().getStatus()).isBetween(409, 422);
        assertThat(Visitor.body(refused)).contains("已被他人保存").contains("value=\"13\"").contains("合并后为十三个街道");
        assertThat(official.page("/targets/D05")).contains("区委社治委");
        assertThat(Visitor.body(save(second, "en"))).contains("was saved by somebody else");
    }

    @ParameterizedTest
    @CsvSource({"end, 2016-12-31, 422, 不在起始日", "start, 2017-02-30, 422, 不是日期", "start, '', 422, 不是日期",
            "riskShare, nine, 422, 不是数字", "riskShare, 2, 422, 2", "version, 99, 409, 已被他人保存"})
    void aWrongPeriodIsRefusedWithWhatWasTypedStillThere(String field, String value, int status, String sentence) {
        var before = official.page("/plan");
        var version = before.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var typed = new LinkedMultiValueMap<String, String>();
        typed.setAll(Map.of("plan", "five-actions", "version", version, "start", "2017-03-01", "end", "2018-11-30", "riskShare",
                "0.85"));
        typed.set(field, value);
        var refused = mvc.post().uri("/plan/period").cookie(official.session()).with(csrf()).formFields(typed).exchange();

        assertThat(refused).hasStatus(status);
        var page = HtmlUtils.htmlUnescape(Visitor.body(refused));
        assertThat(page).contains(sentence);
        typed.forEach((name, values) -> assertThat(page).as(name).contains("value=\"" + values.getFirst() + "\""));
        assertThat(official.page("/plan")).as("nothing is written").contains("value=\"2017-01-01\"", "value=\"2019-12-31\"");
    }

    private MvcTestResult save(MultiValueMap<String, String> typed, String language) {
        typed.set("action", "save");
        return mvc.post().uri(FORM).cookie(official.session()).with(csrf()).cookie(new Cookie("language", language))
                .formFields(typed)
                .exchange();
    }

    /** The form as a browser would send it back. */
    private MultiValueMap<String, String> form() {
        return Forms.of(official.page(FORM));
    }
}
