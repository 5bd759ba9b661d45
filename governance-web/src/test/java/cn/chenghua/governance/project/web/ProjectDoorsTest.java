package cn.chenghua.governance.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class ProjectDoorsTest {

    private static final String API = "/api/v1/projects";
    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private final RequestPostProcessor official = As.districtOfficial();
    private final RequestPostProcessor jianshelu = As.subdistrictOfficial(As.JIANSHELU);

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectLines lines;

    @Test
    void findsThePlansPark() {
        assertThat(mvc.get().uri(API + "?text={t}", "二仙桥公园").with(official)).hasStatusOk().bodyJson().extractingPath("$.count")
                .isEqualTo(1);
        assertThat(mvc.get().uri("/projects/{id}", park()).with(official)).hasStatusOk().bodyText().contains("成华绿化〔2017〕61号",
                "B21");
    }

    @Test
    void showsAllBackStreetsInTheListAsInTheCount() {
        var answer = mvc.get().uri(API + "?target=B03&limit=200").with(official).exchange();
        var count = new AtomicInteger();
        assertThat(answer).bodyJson().extractingPath("$.count").asNumber().satisfies(found -> count.set(found.intValue()));
        assertThat(count).hasValueGreaterThanOrEqualTo(142);
        assertThat(answer).bodyJson().extractingPath("$.projects.length()").isEqualTo(count.get());
        assertThat(mvc.get().uri("/projects?target=B03").with(official)).hasStatusOk().bodyText().contains(count.toString());
    }

    @Test
    void keepsForeignProjectsAsHiddenAsMissingOnes() {
        var foreign = mvc.get().uri(API + "/{id}", park()).with(jianshelu).exchange();
        var missing = mvc.get().uri(API + "/{id}", UUID.randomUUID()).with(jianshelu).exchange();
        assertThat(foreign).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(mvc.get().uri("/projects/{id}", park()).with(jianshelu)).hasStatus(404);
    }

    @Test
    void refusesAQuestionItDoesNotKnow() {
        assertThat(mvc.get().uri(API + "?colour=red").with(official)).hasStatus(400);
        assertThat(mvc.get().uri(API + "?unit=510108999999").with(official)).hasStatus(404).bodyText().contains("unit.unknown");
        assertThat(mvc.get().uri(API + "?kind=castle").with(official)).hasStatus(400);
    }

    @Test
    void registersOnceHoweverOftenItIsSent() {
        var body = street(UUID.randomUUID(), "新鸿路测试巷");
        assertThat(post(API, body)).hasStatus(201);
        assertThat(post(API, body)).hasStatus(201);
        assertThat(lines.count(new ProjectLines.Filter(Scope.everything(), "新鸿路测试巷", java.util.List.of(), java.util.List.of(),
                java.util.List.of(), null, null, null), 9)).isEqualTo(1);
        assertThat(post(API, body.replace("新鸿路测试巷", "另一条巷"))).hasStatus(409);
    }

    @Test
    void changesAStageOnlyOnTheVersionThatWasRead() {
        var id = UUID.randomUUID();
        post(API, street(id, "新鸿路测试巷"));
        var change = "{\"stage\":\"started\",\"day\":\"2018-05-02\",\"evidence\":\"成华建〔2018〕8号\"}";
        assertThat(post(API + "/" + id + "/stages", change)).hasStatus(428);
        assertThat(stage(id, "\"7\"", change)).hasStatus(412);
        assertThat(stage(id, "\"0\"", change)).hasStatusOk().bodyJson().extractingPath("$.stage").isEqualTo("started");
        assertThat(stage(id, "\"0\"", change)).satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(412, 422));
    }

    @Test
    void wantsEvidenceAndAPossibleDay() {
        var id = UUID.randomUUID();
        post(API, street(id, "新鸿路测试巷"));
        assertThat(stage(id, "\"0\"", "{\"stage\":\"started\",\"day\":\"2018-05-02\"}")).hasStatus(422).bodyText()
                .contains("evidence.missing");
        assertThat(stage(id, "\"0\"", "{\"stage\":\"started\",\"day\":\"1899-05-02\",\"evidence\":\"x\"}")).hasStatus(422)
                .bodyText()
                .contains("day.outside");
        assertThat(stage(id, "\"0\"", "{\"stage\":\"started\",\"day\":\"2018-11-02\",\"evidence\":\"x\"}")).hasStatus(422)
                .bodyText()
                .contains("day.future");
    }

    @Test
    void tellsTheSecondOfTwoOfficialsAndKeepsWhatHeTyped() {
        var id = park();
        assertThat(mvc.post().uri("/projects/{id}/describe", id).with(official).with(csrf()).param("version", "99")
                .param("name", "二仙桥大公园")
                .param("responsible", "成华区城管局")).hasStatus(409).bodyText().contains("二仙桥大公园", "二仙桥公园");
    }

    @Test
    void keepsAPictureAsEvidenceAndRefusesWhatOnlyBeginsLikeOne() throws java.io.IOException {
        var id = UUID.randomUUID();
        post(API, street(id, "新鸿路测试巷"));
        assertThat(evidence(id, new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).hasStatus(422).bodyText().contains("JPEG");
        assertThat(evidence(id, flood())).hasStatus(422).bodyText().contains("5000");
        var picture = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png",
                picture);
        assertThat(evidence(id, picture.toByteArray())).hasStatus3xxRedirection();
        var page = mvc.get().uri("/projects/{id}", id).with(official).exchange();
        var link = Pattern.compile("/evidence/[0-9a-f-]{36}")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        assertThat(mvc.get().uri(link.group()).with(official)).hasStatusOk().hasContentType(MediaType.IMAGE_PNG)
                .headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(mvc.get().uri(link.group() + "/original").with(official)).hasStatusOk()
                .headers().hasValue("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(mvc.get().uri(link.group() + "/original").with(official).exchange().getResponse()
                .getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(mvc.get().uri(link.group() + "/original").with(jianshelu)).hasStatus(404);
        assertThat(mvc.get().uri(link.group()).with(jianshelu)).hasStatus(404);
    }

    /** A PNG that claims forty thousand pixels each way. */
    private static byte[] flood() throws java.io.IOException {
        var picture = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB), "png",
                picture);
        var content = java.nio.ByteBuffer.wrap(picture.toByteArray()).putInt(16, 40_000).putInt(20, 40_000);
        var sum = new java.util.zip.CRC32();
        sum.update(content.array(), 12, 17);
        return content.putInt(29, (int) sum.getValue()).array();
    }

    @Test
    void acceptsAStageWithAFileOverRest() throws java.io.IOException {
        var id = UUID.randomUUID();
        post(API, street(id, "新鸿路又一巷"));
        var change = new MockMultipartFile("change", "", "application/json",
                "{\"stage\":\"surveyed\",\"day\":\"2018-10-01\"}".getBytes(StandardCharsets.UTF_8));
        var pdf = new MockMultipartFile("file", "验收.pdf", "text/html", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post().uri(API + "/{id}/stages/file", id).multipart().file(change).file(pdf).header("If-Match", "\"0\"")
                .with(official).with(csrf())).hasStatusOk().bodyText().contains("surveyed");
        assertThat(mvc.get().uri("/projects/{id}", id).with(official)).bodyText().contains("验收.pdf");
    }

    @Test
    void refusesAColumnInAnotherUnitInsteadOfLosingIt() {
        assertThat(mvc.post().uri("/projects/import").multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv",
                        "名称,类别,单位名称,长度(公里)\n巷,背街小巷,下涧槽社区,0.48\n".getBytes(StandardCharsets.UTF_8)))
                .with(official).with(csrf())).hasStatus(422).bodyText().contains("长度(公里)", "长度(米)");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult evidence(UUID id, byte[] content) {
        return mvc.post().uri("/projects/{id}/reach", id).multipart().file(new MockMultipartFile("file", "验收.png", null, content))
                .param("version", "0").param("stage", "surveyed").param("day", "2018-10-01").with(official).with(csrf())
                .exchange();
    }

    @Test
    void letsNobodyEditOutsideHisUnits() {
        assertThat(mvc.post().uri(API).with(jianshelu).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .content(street(UUID.randomUUID(), "巷")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/projects/new").with(As.viewer())).hasStatus(403);
    }

    @Test
    void importsAFileInTheOldEncodingAfterADryRun() {
        var table = "编号,名称,类别,单位名称,长度(米),预算(万元),依据,计划:整体开业,实际:整体开业\n"
                + "2018-BJ-9001,测试一巷,整体开业,下涧槽社区,480,35,成华建〔2018〕8号,2018年9月30日,2018-09-28\n";
        var trial = upload(table, Charset.forName("GB18030"));
        assertThat(lines.count(named("测试一巷"), 9)).isZero();
        var matcher = UPLOAD.matcher(trial);
        assertThat(matcher.find()).isTrue();
        assertThat(mvc.post().uri("/projects/import/apply").with(official).with(csrf()).param("upload", matcher.group(1)))
                .hasStatus3xxRedirection();
        var line = lines.list(named("测试一巷"), "", 9).getFirst();
        assertThat(Objects.requireNonNull(line.budget())).isEqualByComparingTo("350000");
        assertThat(line.stage()).isEqualTo("opened_as_whole");
        assertThat(line.place()).isEqualTo(new UnitCode("510108007003"));
    }

    @Test
    void namesRowColumnValueAndCureOfWhatIsWrong() {
        var found = upload("""
                number,name,kind,unit code,metres,evidence,planned:accepted
                2018-BJ-9001,甲,back_street,510108999999,5,x,
                2018-BJ-9002,=1+1,back_street,510108007002,5,x,
                2018-BJ-9003,丙,back_street,510108007002,-5,x,1899-12-31
                2018-BJ-9004,丁,castle,510108007002,5,x,
                2018-BJ-9005,戊,back_street,510108007002,,x,
                2018-BJ-9005,己,back_street,510108007002,,x,
                """, StandardCharsets.UTF_8);
        assertThat(found).contains("510108999999", "=1+1", "1899-12-31", "castle", "2018-BJ-9005").contains("onlyGood");
    }

    @Test
    void saysWhereAFileStopsBeingText() {
        var content = "name,kind,unit code\n甲,back_street,510108007002\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 30] = (byte) 0xFF;
        assertThat(mvc.post().uri("/projects/import").multipart().file(new MockMultipartFile("file", content))
                .param("encoding", "UTF-8")
                .with(official).with(csrf())).hasStatus(422).bodyText().contains("UTF-8").doesNotContain("name=\"upload\"");
    }

    @Test
    void exportsWhatItImports() {
        var csv = mvc.get().uri("/projects/export.csv?kind=park").with(official).exchange();
        assertThat(csv).hasStatusOk();
        var text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("二仙桥公园");
        assertThat(upload(text, StandardCharsets.UTF_8)).containsPattern("<dd>14</dd>").doesNotContain("onlyGood");
    }

    private String upload(String table, Charset charset) {
        var answer = mvc.post().uri("/projects/import").multipart().file(new MockMultipartFile("file", table.getBytes(charset)))
                .with(official)
                .with(csrf()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path, String body) {
        return mvc.post().uri(path).with(official).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult stage(UUID id, String match, String body) {
        return mvc.post().uri(API + "/{id}/stages", id).with(official).with(csrf()).header(HttpHeaders.IF_MATCH, match)
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private UUID park() {
        return lines.list(named("二仙桥公园"), "", 1).getFirst().id();
    }

    private static ProjectLines.Filter named(String name) {
        return new ProjectLines.Filter(Scope.everything(), name, java.util.List.of(), java.util.List.of(), java.util.List.of(),
                null, null, null);
    }

    private static String street(UUID id, String name) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"back_street\",\"unit\":\"510108004006\",\"metres\":480,\"planned\":{\"accepted\":\"2018-12-20\"}}"
                .formatted(id, name);
    }
}
