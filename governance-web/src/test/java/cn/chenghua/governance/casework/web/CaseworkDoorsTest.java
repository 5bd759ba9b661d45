package cn.chenghua.governance.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
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
class CaseworkDoorsTest {

    private static final String API = "/api/v1/cases";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    Clock clock;

    @Test
    void aCaseGoesFromAFindingToAnIndependentVerificationWithOneReturnAndOneSuspension() {
        var path = found("RUBBISH", "3号巷口");
        step("jianshelu", path, "{\"step\":\"ACCEPT\"}", 200);
        step("jianshelu", path, "{\"step\":\"ASK\",\"ground\":\"SUSPENSION\",\"text\":\"道路封闭\"}", 200);
        step("jianshelu", path, "{\"step\":\"GRANT\"}", 403);
        step("district", path, "{\"step\":\"GRANT\"}", 200);
        assertThat(summary(path).get("state").asString()).isEqualTo("SUSPENDED");
        assertThat(summary(path).get("dueAt").isNull()).isTrue();
        step("jianshelu", path, "{\"step\":\"RESUME\"}", 200);
        step("jianshelu", path, "{\"step\":\"HANDLE\",\"text\":\"已清运\"}", 422);
        assertThat(handle(path, "已清运", jpeg(41))).hasStatusOk();
        assertThat(json("district", path).get("verifier").asString()).as("the only one without a hand in it")
                .isEqualTo("成华区社治委");
        step("jianshelu", path, "{\"step\":\"FIXED\",\"text\":\"我看过\"}", 422);
        step("district", path, "{\"step\":\"NOT_FIXED\",\"text\":\"还剩一半\"}", 200);
        assertThat(handle(path, "清完", jpeg(42))).hasStatusOk();
        step("district", path, "{\"step\":\"FIXED\"}", 200);

        var closed = json("district", path);
        assertThat(closed.get("summary").get("outcome").asString()).isEqualTo("FIXED_VERIFIED");
        assertThat(closed.get("summary").get("returns").asInt()).isEqualTo(1);
        assertThat(strings(closed.get("chain"), "kind")).containsExactly("FILE", "DISPATCH", "ACCEPT", "ASK", "DECIDE", "RESUME",
                "HANDLE", "DRAW", "RETURN", "HANDLE", "DRAW", "CLOSE");
        assertThat(page("peihualu", path.replace("/api/v1", ""))).contains("结案：已整改并核实", "核查不合格，退回处置", "同意：缓办",
                "工作时只计办公时间 09:00–12:00");
        step("peihualu", path, "{\"step\":\"REOPEN\",\"text\":\"又有\"}", 200);
        assertThat(summary(path).get("state").asString()).isEqualTo("DISPATCHED");
    }

    @Test
    void aReusedAfterPhotoIsCaughtAndAsksForWords() {
        var first = found("RUBBISH", "5号门口");
        step("jianshelu", first, "{\"step\":\"ACCEPT\"}", 200);
        assertThat(handle(first, "已清运", jpeg(51))).hasStatusOk();
        assertThat(summary(first).get("suspect").asBoolean()).isFalse();
        var second = found("FUMES", "7号餐馆");
        step("jianshelu", second, "{\"step\":\"ACCEPT\"}", 200);
        assertThat(handle(second, "已整改", lighter(51))).hasStatusOk();
        var caught = json("district", second);
        assertThat(caught.get("summary").get("suspect").asBoolean()).isTrue();
        assertThat(strings(caught.get("hits"), "reason")).containsExactly("HASH");
        step("district", second, "{\"step\":\"FIXED\"}", 422);
        assertThat(page("district", second.replace("/api/v1", ""))).contains("照片与旧照相似", "与旧照相似（64 位中相差");
        step("district", second, "{\"step\":\"FIXED\",\"text\":\"到店查看，净化器已装，照片误传\"}", 200);
    }

    @Test
    void showsPhotosToWhoeverSeesTheCaseAndToNobodyElse() {
        var path = found("RUBBISH", "9号门口");
        step("jianshelu", path, "{\"step\":\"ACCEPT\"}", 200);
        handle(path, "已清运", jpeg(61));
        var photo = json("district", path).get("photos").get(0).get("evidence").asString();
        var address = path.replace("/api/v1", "") + "/photos/";
        assertThat(mvc.get().uri(address + photo).with(as("chief"))).as("by the post").hasStatusOk();
        assertThat(mvc.get().uri(address + photo).with(as("erxianqiao"))).hasStatus(404);
        assertThat(mvc.get().uri(address + UUID.randomUUID()).with(as("jianshelu"))).hasStatus(404);
    }

    @Test
    void aPublicReportIsLookedAtFirst() {
        var body = "{\"asset\":\"%s\",\"disorder\":\"FUMES\",\"spot\":\"11号\",\"text\":\"居民来电\"}".formatted(peihualu());
        var told = post("jianshelu", API, null, body, null);
        assertThat(told).hasStatus(201);
        var path = String.valueOf(told.getResponse().getHeader(HttpHeaders.LOCATION));
        step("jianshelu", path, "{\"step\":\"ACCEPT\"}", 422);
        step("jianshelu", path, "{\"step\":\"CONFIRM\",\"text\":\"现场属实\"}", 200);
        assertThat(summary(path).get("state").asString()).isEqualTo("DISPATCHED");
        var other = String.valueOf(post("jianshelu", API, null, body, null).getResponse().getHeader(HttpHeaders.LOCATION));
        step("jianshelu", other, "{\"step\":\"REFUSE\"}", 422);
        step("jianshelu", other, "{\"step\":\"REFUSE\",\"text\":\"现场未见\"}", 200);
        assertThat(summary(other).get("outcome").asString()).isEqualTo("NOT_FOUND");
        assertThat(post("erxianqiao", API, null, body, null)).as("a foreign asset").hasStatus(422);
    }

    @Test
    void keepsForeignCasesAsHiddenAsMissingOnes() {
        var foreign = json("district", API + "?limit=1&unit=" + As.ERXIANQIAO).get("cases").get(0).get("id").asString();
        for (var id : List.of(foreign, UUID.randomUUID().toString())) {
            assertThat(mvc.get().uri("/cases/{id}", id).with(as("jianshelu"))).hasStatus(404);
            assertThat(mvc.get().uri(API + "/{id}", id).with(as("parks"))).hasStatus(404);
            assertThat(mvc.get().uri("/cases/{id}", id).with(as("chief"))).hasStatus(404);
        }
        assertThat(strings(json("jianshelu", API + "?limit=200").get("cases"), "id")).doesNotContain(foreign);
    }

    @Test
    void aChiefSeesTheCasesOfHisPostOnly() {
        var seen = json("chief", API + "?limit=200").get("cases");
        assertThat(seen.size()).isPositive();
        assertThat(strings(seen, "place")).allMatch(place -> place.startsWith("510108005"));
        assertThat(page("chief", "/cases")).contains("共 " + seen.size() + " 件");
    }

    @Test
    void theDeskAgreesWithTheListsBehindIt() {
        for (var username : List.of("district", "jianshelu", "erxianqiao", "parks")) {
            for (var group : json(username, "/api/v1/desk").get("groups").valueStream()
                    .filter(one -> one.get("page").asString().startsWith("/cases")).toList()) {
                var list = json(username, API + group.get("page").asString().replaceFirst("^/cases", "") + "&limit=200");
                assertThat(list.get("count").asInt()).as("%s %s", username, group.get("waitsFor"))
                        .isEqualTo(group.get("count").asInt());
                assertThat(strings(list.get("cases"), "number")).containsExactlyInAnyOrderElementsOf(
                        strings(group.get("items"), "number"));
            }
        }
        assertThat(strings(json("jianshelu", "/api/v1/desk").get("groups"), "waitsFor")).contains("CASE_DISPATCHED",
                "CASE_ACCEPTED");
        assertThat(strings(json("district", "/api/v1/desk").get("groups"), "waitsFor")).contains("CASE_FILED", "CASE_ASKED",
                "CASE_VERIFYING");
    }

    @Test
    void theDemonstrationHasEveryStateAndOutcome() {
        var states = new HashSet<String>();
        var outcomes = new HashSet<String>();
        json("district", API + "?limit=200").get("cases").forEach(one -> {
            states.add(one.get("state").asString());
            outcomes.add(one.get("outcome").isNull() ? "" : one.get("outcome").asString());
        });
        assertThat(states).containsExactlyInAnyOrder("REPORTED", "FILED", "DISPATCHED", "ACCEPTED", "ASKED", "SUSPENDED",
                "VERIFYING", "CLOSED");
        assertThat(outcomes).contains("FIXED_VERIFIED", "CLOSED_UNFIXED", "NOT_OURS", "DUPLICATE", "NOT_FOUND");
    }

    /** Every figure is as large as the list its link leads to, and every share is a ratio of two of them. */
    @Test
    void eachFigureLeadsToExactlyItsCases() {
        var figures = json("district", API + "/figures?from=2018-09-01&until=2018-09-30");
        for (var figure : figures.get("figures")) {
            var cases = json("district", figure.get("cases").asString() + "&limit=200");
            assertThat(cases.get("count").asInt()).as(figure.get("name").asString()).isEqualTo(figure.get("count").asInt());
            if (!figure.get("share").isNull()) {
                var whole = figures.get("figures").valueStream()
                        .filter(one -> one.get("name").asString().equals(figure.get("partOf").asString())).findFirst()
                        .orElseThrow();
                assertThat(figure.get("share").decimalValue().multiply(whole.get("count").decimalValue())
                        .subtract(figure.get("count").decimalValue()).abs()).isLessThan(new BigDecimal("0.01"));
            }
        }
        assertThat(figures.get("figures").valueStream().filter(one -> one.get("name").asString().equals("RECURRED_90"))
                .findFirst().orElseThrow().get("count").asInt()).isNotNegative();
        assertThat(page("district", "/cases/figures?from=2018-09-01&until=2018-09-30")).contains("按时结",
                "/cases?from=2018-09-01&amp;until=2018-09-30&amp;figure=DUE");
        assertThat(mvc.get().uri("/cases/figures.csv?from=2018-09-01&until=2018-09-30").with(as("district"))).hasStatusOk();
        assertThat(mvc.get().uri(API + "/figures?from=2018-09-30&until=2018-09-01").with(as("district"))).hasStatus(400);
    }

    @Test
    void takesAStepOnlyOnTheVersionThatWasReadAndOnceAKey() {
        var path = found("RUBBISH", "13号门口");
        var accept = "{\"step\":\"ACCEPT\"}";
        assertThat(post("jianshelu", path + "/steps", null, accept, null)).hasStatus(428);
        assertThat(post("jianshelu", path + "/steps", "\"99\"", accept, null)).hasStatus(412);
        var tag = tag(path);
        var key = UUID.randomUUID().toString();
        var first = post("jianshelu", path + "/steps", tag, accept, key);
        assertThat(first).hasStatusOk();
        assertThat(body(post("jianshelu", path + "/steps", tag, accept, key))).isEqualTo(body(first));
        assertThat(mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag(path)).with(as("district"))).hasStatus(304);
    }

    @Test
    void keepsWhatWasTypedWhenAStepIsRefused() {
        var path = found("RUBBISH", "15号门口").replace("/api/v1", "");
        assertThat(mvc.post().uri(path + "/steps").with(as("jianshelu")).with(csrf()).param("version", "9")
                .param("step", "SEND_BACK").param("text", "属城管局管护")).hasStatus(409).bodyText().contains("属城管局管护",
                        "您的操作未保存");
        assertThat(mvc.post().uri(path + "/steps").with(as("jianshelu")).with(csrf()).param("version", "0")
                .param("step", "SEND_BACK")).hasStatus(422).bodyText().contains("请写明情况");
    }

    @Test
    void setsRulesForTheWholeDistrict() {
        assertThat(page("viewer", "/cases/rules")).contains("建议值", "4 工作时", "积水（现行问题分类未列）").doesNotContain("PONDING")
                .doesNotContain("action=\"/cases/rules/limits\"");
        assertThat(mvc.post().uri("/cases/rules/limits").with(as("district")).with(csrf()).param("disorder", "FUMES")
                .param("severity", "HIGH").param("amount", "8").param("limitUnit", "CLOCK_HOURS")).hasStatus3xxRedirection();
        assertThat(page("district", "/cases/rules")).contains("8 紧急工作时");
        assertThat(mvc.post().uri("/cases/rules/limits").with(as("district")).with(csrf()).param("disorder", "FUMES")
                .param("severity", "HIGH").param("amount", "0").param("limitUnit", "CLOCK_HOURS")).hasStatus(422);
        assertThat(mvc.post().uri("/cases/rules/dispatch").with(as("district")).with(csrf()).param("disorder", "FUMES")
                .param("unit", "510108000000").param("responsible", "成华区城管局")).hasStatus3xxRedirection();
        var path = found("FUMES", "17号餐馆");
        assertThat(summary(path).get("responsible").asString()).isEqualTo("成华区城管局");
        assertThat(mvc.get().uri(path).with(as("parks"))).as("by responsibility").hasStatusOk();
        assertThat(page("district", "/cases/rules")).contains("name=\"disorder\" value=\"FUMES\"");
        assertThat(mvc.post().uri("/cases/rules/withdraw").with(as("district")).with(csrf()).param("disorder", "FUMES")
                .param("kind", "").param("classCode", "").param("place", "")).hasStatus3xxRedirection();
        assertThat(page("district", "/cases/rules")).doesNotContain("name=\"disorder\" value=\"FUMES\"");
    }

    @Test
    void exportsTheListThatIsShown() {
        var csv = mvc.get().uri("/cases/export.csv?state=CLOSED").with(as("district")).exchange();
        assertThat(csv).hasStatusOk();
        var text = body(csv);
        assertThat(text).startsWith("\uFEFF编号").contains("结案：未整改", "结案：不属本区");
        assertThat(text.lines().count() - 1).isEqualTo(json("district", API + "?state=CLOSED").get("count").asInt());
        assertThat(mvc.get().uri("/cases/export.xlsx").with(as("chief"))).hasStatusOk();
    }

    @Test
    void refusesAQuestionItDoesNotKnow() {
        assertThat(mvc.get().uri(API + "?colour=red").with(as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?state=LOST").with(as("district"))).hasStatus(400);
        assertThat(mvc.get().uri(API + "?unit=510108999999").with(as("district"))).hasStatus(404);
        assertThat(mvc.get().uri(API + "?figure=ALL").with(as("district"))).hasStatus(400);
    }

    private UUID peihualu() {
        return UUID.fromString(json("chief", API + "?limit=200").get("cases").valueStream()
                .filter(one -> one.get("place").asString().equals("510108005004")).findFirst().orElseThrow().get("asset")
                .asString());
    }

    private Found finding(String disorder, String spot) {
        var finder = actor("peihualu");
        return new Found(UUID.randomUUID(), UUID.randomUUID(), peihualu(), disorder, 1, Severity.MEDIUM, clock.instant(), spot,
                "见照片", null, null, new UnitCode("510108005004"), finder.account(), finder.displayName(), List.of());
    }

    /** The address of the case a finding of the community worker opens. */
    private String found(String disorder, String spot) {
        var finding = finding(disorder, spot);
        events.publishEvent(new Found.Reported(List.of(finding)));
        return API + "/" + json("district", API + "?limit=1").get("cases").get(0).get("id").asString();
    }

    private MvcTestResult handle(String path, String text, byte[] photo) {
        var step = new MockMultipartFile("step", "", "application/json",
                ("{\"step\":\"HANDLE\",\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
        return mvc.post().uri(path + "/steps/file").multipart().file(step)
                .file(new MockMultipartFile("file", "后.jpg", "image/jpeg", photo)).header(HttpHeaders.IF_MATCH, tag(path))
                .with(as("jianshelu")).with(csrf()).exchange();
    }

    private static byte[] jpeg(long scene) {
        return jpeg(scene, 0);
    }

    /** The same scene, brightened and written anew. */
    private static byte[] lighter(long scene) {
        return jpeg(scene, 18);
    }

    private static byte[] jpeg(long scene, int light) {
        var chance = new Random(scene);
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        for (int i = 0; i < 40; i++) {
            brush.setColor(new Color(chance.nextInt(230) + light, chance.nextInt(230) + light, chance.nextInt(230) + light));
            brush.fillOval(chance.nextInt(320) - 60, chance.nextInt(240) - 60, 20 + chance.nextInt(140),
                    20 + chance.nextInt(140));
        }
        brush.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode summary(String path) {
        return json("district", path).get("summary");
    }

    private void step(String username, String path, String body, int status) {
        assertThat(post(username, path + "/steps", tag(path), body, null)).as(body).hasStatus(status);
    }

    private String tag(String path) {
        return String.valueOf(mvc.get().uri(path).with(as("district")).exchange().getResponse().getHeader(HttpHeaders.ETAG));
    }

    private MvcTestResult post(String username, String path, @Nullable String match, String body, @Nullable String key) {
        var request = mvc.post().uri(path).with(as(username)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
        request = match == null ? request : request.header(HttpHeaders.IF_MATCH, match);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private JsonNode json(String username, String path) {
        return JSON.readTree(page(username, path));
    }

    private String page(String username, String path) {
        var answer = mvc.get().uri(URI.create(path)).with(as(username)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> strings(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).toList();
    }

    private RequestPostProcessor as(String username) {
        return As.actor(actor(username));
    }

    /** The account of the demonstration with what it may do today. */
    private Actor actor(String username) {
        return accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
    }
}
