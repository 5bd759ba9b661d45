package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SystemTest
class RepeatTest {

    private static final String PROJECTS = "/api/v1/projects";

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    OwnAccount own;
    @Autowired
    ProjectLines lines;

    private String official = "";

    @BeforeEach
    void takesAToken() {
        official = new Tokens(accounts, own).of("district", false);
    }

    @Test
    void sixteenCopiesMakeOneProject() throws Exception {
        for (int round = 0; round < 3; round++) {
            var key = UUID.randomUUID().toString();
            var name = "重复巷" + key.substring(0, 8);
            try (var crowd = Executors.newFixedThreadPool(16)) {
                var answers = crowd.invokeAll(Collections.nCopies(16,
                        (java.util.concurrent.Callable<MvcTestResult>) () -> post(official, PROJECTS, key, street(name), null)));
                var told = new HashSet<String>();
                for (var answer : answers) {
                    assertThat(answer.get()).hasStatus(201);
                    told.add(Visitor.body(answer.get()) + answer.get().getResponse().getHeader(HttpHeaders.LOCATION)
                            + answer.get().getResponse().getHeader(HttpHeaders.ETAG));
                }
                assertThat(told).hasSize(1);
            }
            assertThat(named(name)).isEqualTo(1);
        }
    }

    @Test
    void aKeyIsGoodForOneContentAndOneAccount() {
        var key = UUID.randomUUID().toString();
        assertThat(post(official, PROJECTS, key, street("一号重复巷"), null)).hasStatus(201);
        assertThat(post(official, PROJECTS, key, street("二号重复巷"), null)).hasStatus(422).bodyJson().extractingPath("$.code")
                .isEqualTo("idempotency.reused");

        var other = new Tokens(accounts, own).of("jianshelu", false);
        assertThat(post(other, PROJECTS, key, street("一号重复巷"), null)).hasStatus(201);
        assertThat(named("一号重复巷")).isEqualTo(2);
        assertThat(named("二号重复巷")).isZero();
    }

    @Test
    void whatIsRefusedMayBeTriedAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(post(official, PROJECTS, key, street(" "), null)).hasStatus(422);
        assertThat(post(official, PROJECTS, key, street("三号重复巷"), null)).hasStatus(201);
        assertThat(post(official, PROJECTS, "a b", street("四号重复巷"), null)).hasStatus(400);
    }

    @Test
    void aStageIsReachedOnce() {
        var made = post(official, PROJECTS, UUID.randomUUID().toString(), street("五号重复巷"), null);
        var stages = made.getResponse().getHeader(HttpHeaders.LOCATION) + "/stages";
        var key = UUID.randomUUID().toString();
        var change = "{\"stage\":\"paired\",\"day\":\"2018-05-02\",\"evidence\":\"成华建〔2018〕8号\"}";
        var first = post(official, stages, key, change, "\"0\"");
        assertThat(first).hasStatus(200);
        assertThat(Visitor.body(post(official, stages, key, change, "\"0\""))).isEqualTo(Visitor.body(first));
        assertThat(post(official, stages, UUID.randomUUID().toString(), change, "\"0\"")).hasStatus(412);
    }

    @Test
    void moneyMilestonesAndCasesAreWrittenOnceUnderAKey() {
        var made = post(official, PROJECTS, UUID.randomUUID().toString(), street("六号重复巷"), null);
        var other = post(official, PROJECTS, UUID.randomUUID().toString(), street("七号重复巷"), null);
        var project = Objects.requireNonNull(made.getResponse().getHeader(HttpHeaders.LOCATION));
        var to = Objects.requireNonNull(other.getResponse().getHeader(HttpHeaders.LOCATION)).substring(PROJECTS.length() + 1);
        var budget = once(project + "/funds/entries",
                "{\"kind\":\"BUDGET\",\"month\":\"2018-01\",\"amount\":\"9000\",\"evidence\":\"成财〔2018〕6号\"}", "9000", null);
        once(project + "/funds/contracts",
                "{\"number\":\"HT-6\",\"party\":\"成华市政公司\",\"amount\":\"700\",\"day\":\"2018-03-01\",\"kind\":\"CONSTRUCTION\",\"evidence\":\"合同扫描件\"}",
                "700", version(project + "/funds"));
        once("/api/v1/funds/transfers", "{\"from\":\"" + project.substring(PROJECTS.length() + 1) + "\",\"to\":\"" + to
                + "\",\"amount\":\"10\",\"reason\":\"调剂\",\"evidence\":\"会议纪要\"}", "10", null);
        once("/api/v1/funds/entries/" + budget + "/corrections", "{\"amount\":\"8000\",\"reason\":\"口径\",\"evidence\":\"复核单\"}",
                "8000", null);
        once(project + "/milestones", "{\"name\":\"进场\",\"planned\":\"2018-12-01\",\"weight\":1}", "\"weight\":1",
                version(project + "/milestones"));
        var month = "/api/v1/monthly/2018-10/reports";
        var report = mvc.get().uri(month + "/" + to).header(HttpHeaders.AUTHORIZATION, official).exchange();
        once(month, "{\"reports\":[{\"project\":\"" + to + "\",\"seen\":\"" + Visitor.json(report).get("seen").asString()
                + "\"}],\"remark\":\"1\"}", "\"remark\":\"1", null);
        once("/api/v1/supervision",
                "{\"title\":\"六号重复巷\",\"place\":\"510108005000\",\"unit\":\"510108005000\",\"responsible\":\"建设路街道办事处\",\"days\":5}",
                "\"days\":5", null);
    }

    /** Sends it twice under one key and with other content under the same; the id of what was made, where there is one. */
    private String once(String path, String body, String part, @org.jspecify.annotations.Nullable String match) {
        var key = UUID.randomUUID().toString();
        var first = post(official, path, key, body, match);
        assertThat(first.getResponse().getStatus()).as(path + " " + Visitor.body(first)).isBetween(200, 201);
        assertThat(Visitor.body(post(official, path, key, body, match))).as(path).isEqualTo(Visitor.body(first));
        assertThat(post(official, path, key, body.replace(part, part.replaceFirst("\\d", "3")), match)).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo("idempotency.reused");
        var id = Visitor.json(first).get("id");
        return id == null ? "" : id.asString();
    }

    private String version(String path) {
        return Objects.requireNonNull(mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, official).exchange().getResponse()
                .getHeader(HttpHeaders.ETAG));
    }

    private int named(String name) {
        return lines.count(new ProjectLines.Filter(Scope.everything(), name, List.of(), List.of(), List.of(), null, null, null),
                99);
    }

    private MvcTestResult post(String token, String path, String key, String body,
            @org.jspecify.annotations.Nullable String match) {
        var request = mvc.post().uri(path).header(HttpHeaders.AUTHORIZATION, token).header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return (match == null ? request : request.header(HttpHeaders.IF_MATCH, match)).exchange();
    }

    private static String street(String name) {
        return "{\"name\":\"" + name + "\",\"kind\":\"volunteering\",\"unit\":\"510108005000\"}";
    }
}
