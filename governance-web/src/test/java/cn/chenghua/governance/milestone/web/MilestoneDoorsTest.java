package cn.chenghua.governance.milestone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
@Transactional
class MilestoneDoorsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private final RequestPostProcessor official = As.districtOfficial();
    private final RequestPostProcessor jianshelu = As.subdistrictOfficial(As.JIANSHELU);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectLines lines;

    @Test
    void addsReachesAndReopensAMilestoneOnTheVersionThatWasRead() {
        var path = path(park());
        var none = get(path);
        var tag = tag(path);
        assertThat(post(path, null, "{\"name\":\"方案\"}")).hasStatus(428);
        assertThat(post(path, "\"99\"", "{\"name\":\"方案\"}")).hasStatus(412);
        assertThat(post(path, tag, "{\"name\":\"又一方案\",\"planned\":\"2018-09-01\"}")).hasStatusOk();
        var added = named(get(path), "又一方案");
        assertThat(none.get("milestones").size()).isGreaterThan(3);
        assertThat(added.get("lamp").asString()).isEqualTo("red");
        var one = path + "/" + added.get("id").asString();
        assertThat(post(one + "/reach", tag(path), "{\"day\":\"2018-11-01\",\"evidence\":\"成华建〔2018〕8号\"}")).hasStatus(422)
                .bodyText().contains("day.future");
        assertThat(post(one + "/reach", tag(path), "{\"day\":\"2018-10-01\"}")).hasStatus(422).bodyText()
                .contains("evidence.missing");
        assertThat(post(one + "/reach", tag(path), "{\"day\":\"2018-10-01\",\"evidence\":\"成华建〔2018〕8号\"}")).hasStatusOk();
        assertThat(named(get(path), "又一方案").get("actual").asString()).isEqualTo("2018-10-01");
        assertThat(post(one + "/reopen", tag(path), "{\"evidence\":\"日期有误\"}")).hasStatusOk();
        assertThat(named(get(path), "又一方案").get("actual").isNull()).isTrue();
        assertThat(post(path + "/" + UUID.randomUUID() + "/reopen", tag(path), "{\"evidence\":\"日期有误\"}")).hasStatus(404);
    }

    @Test
    void refusesARingByItsNames() {
        var path = path(park());
        post(path, tag(path), "{\"name\":\"甲\"}");
        var first = named(get(path), "甲").get("id").asString();
        post(path, tag(path), "{\"name\":\"乙\",\"predecessor\":\"%s\"}".formatted(first));
        var second = named(get(path), "乙").get("id").asString();
        assertThat(post(path + "/" + first, tag(path), "{\"name\":\"甲\",\"predecessor\":\"%s\"}".formatted(second)))
                .hasStatus(422).bodyText().contains("milestone.ring", "甲 → 乙 → 甲");
    }

    @Test
    void keepsForeignProjectsAsHiddenAsMissingOnes() {
        assertThat(mvc.get().uri(path(park())).with(jianshelu)).hasStatus(404);
        assertThat(mvc.get().uri("/projects/{id}/milestones/new", park()).with(jianshelu)).hasStatus(404);
        assertThat(mvc.post().uri("/milestones/rules/threshold").with(jianshelu).with(csrf())).hasStatus(403);
    }

    @Test
    void listsByLampUntilNothingIsLeft() {
        var seen = 0;
        for (var next = "/api/v1/milestones?lamp=red&limit=50"; next != null;) {
            var page = get(next);
            page.get("projects").forEach(project -> assertThat(project.get("lamp").asString()).isEqualTo("red"));
            seen += page.get("projects").size();
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(mvc.get().uri("/api/v1/milestones?lamp=blue").with(official)).hasStatus(400);
        for (var lamp : List.of("red", "yellow", "green")) {
            assertThat(get("/api/v1/milestones?limit=5&lamp=" + lamp).get("projects").size()).as(lamp).isEqualTo(5);
        }
    }

    @Test
    void drawsTheSameMilestonesAsItLists() {
        var chart = text("/milestones?kind=park");
        var table = text("/milestones?kind=park&view=table");
        var listed = get("/api/v1/milestones?kind=park&limit=20");
        var rows = 0;
        for (var project : listed.get("projects")) {
            rows += project.get("milestones").size();
            assertThat(chart).contains(project.get("name").asString());
            assertThat(table).contains(project.get("name").asString());
        }
        assertThat(chart.split("class=\"gantt-row\"", -1)).hasSize(rows + 1);
        assertThat(chart).contains("view=table", "gantt-today").doesNotContain("style=");
    }

    @Test
    void saysOnTheProjectWhyItsLampIsLit() {
        var red = get("/api/v1/milestones?lamp=red&limit=1").get("projects").get(0);
        var page = text("/projects/" + red.get("project").asString());
        assertThat(page).contains("红灯", "起为红灯");
        assertThat(text("/milestones/rules")).contains("建议值，尚未核定", "久未报告");
    }

    @Test
    void setsAThresholdForAllLampsAtOnce() {
        var before = get("/api/v1/milestones?lamp=red&limit=200").get("projects").size();
        for (var policy : List.of("OVERDUE", "NO_REPORT", "FORECAST_AFTER_DUE")) {
            assertThat(mvc.post().uri("/milestones/rules/threshold").with(official).with(csrf()).param("policy", policy)
                    .param("version", "0").param("yellow", "1999").param("red", "2000").param("active", "true"))
                    .hasStatus3xxRedirection();
        }
        assertThat(before).isPositive();
        assertThat(get("/api/v1/milestones?lamp=red&limit=200").get("projects").size()).isZero();
    }

    @Test
    void exportsWhatItImports() {
        var csv = text("/milestones/export.csv?kind=park");
        assertThat(csv).startsWith("\uFEFF").contains("建成开放");
        assertThat(upload(csv)).containsPattern("无变化</dt><dd>[1-9]").doesNotContain("onlyGood").contains("<dd>0</dd>");
        assertThat(mvc.get().uri("/milestones/export.xlsx?kind=park").with(official)).hasStatusOk();
    }

    @Test
    void readsAMessySheetAndSaysHow() {
        var number = lines.list(named("二仙桥公园"), "", 1).getFirst().number();
        var answer = upload("""
                项目编号,节点,计划日,预计日,权重,时限(工作日),前置节点
                %s,方案　会审,２０１８年11月5日,2018/12/1,２,,
                %s, 招标 ,20181120,,1.5,,
                %s,开标,2018.12.5,,1,10,方案 会审
                2099-XX-1,开标,,,,,
                """.formatted(number, number, number));
        assertThat(answer).contains("读作“2018-11-05”", "读作“2018-12-01”", "读作“方案 会审”", "不是整数", "2099-XX-1", "onlyGood");
        var matcher = UPLOAD.matcher(answer);
        assertThat(matcher.find()).isTrue();
        assertThat(mvc.post().uri("/milestones/import/apply").with(official).with(csrf()).param("upload", matcher.group(1))
                .param("onlyGood", "true")).hasStatus3xxRedirection();
        var path = path(park());
        assertThat(named(get(path), "开标").get("predecessor").asString())
                .isEqualTo(named(get(path), "方案 会审").get("id").asString());
        assertThat(mvc.post().uri("/milestones/import/apply").with(official).with(csrf()).param("upload", matcher.group(1)))
                .hasStatus(422);
    }

    @Test
    void keepsWhatWasTypedIntoARefusedForm() {
        var version = get(path(park())).get("version").asString();
        assertThat(mvc.post().uri("/projects/{id}/milestones", park()).with(official).with(csrf()).param("version", version)
                .param("name", "新节点").param("weight", "5000")).hasStatus(422).bodyText().contains("新节点", "5,000");
        assertThat(mvc.post().uri("/projects/{id}/milestones", park()).with(official).with(csrf()).param("version", version)
                .param("name", "新节点")).hasStatus3xxRedirection();
        var added = named(get(path(park())), "新节点").get("id").asString();
        assertThat(text("/projects/" + park() + "/milestones/" + added)).contains("新节点");
        assertThat(mvc.post().uri("/projects/{id}/milestones/{m}/change", park(), added).with(official).with(csrf())
                .param("version", version).param("name", "改名")).hasStatus(409).bodyText().contains("改名", "新节点");
    }

    private String upload(String table) {
        var answer = mvc.post().uri("/milestones/import").multipart()
                .file(new MockMultipartFile("file", table.getBytes(StandardCharsets.UTF_8))).with(official).with(csrf())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode named(JsonNode page, String name) {
        for (var one : page.get("milestones")) {
            if (one.get("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name + " in " + page);
    }

    private JsonNode get(String path) {
        return JSON.readTree(text(path));
    }

    private String text(String path) {
        var answer = mvc.get().uri(java.net.URI.create(path)).with(official).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String tag(String path) {
        return String.valueOf(mvc.get().uri(path).with(official).exchange().getResponse().getHeader(HttpHeaders.ETAG));
    }

    private MvcTestResult post(String path, @org.jspecify.annotations.Nullable String match, String body) {
        var request = mvc.post().uri(path).with(official).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
        return (match == null ? request : request.header(HttpHeaders.IF_MATCH, match)).exchange();
    }

    private UUID park() {
        return lines.list(named("二仙桥公园"), "", 1).getFirst().id();
    }

    private static String path(UUID project) {
        return "/api/v1/projects/" + project + "/milestones";
    }

    private static ProjectLines.Filter named(String name) {
        return new ProjectLines.Filter(Scope.everything(), name, List.of(), List.of(), List.of(), null, null, null);
    }
}
