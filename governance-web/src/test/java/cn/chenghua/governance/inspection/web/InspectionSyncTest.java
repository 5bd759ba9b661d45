package cn.chenghua.governance.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SystemTest
@Transactional
class InspectionSyncTest {

    private static final String API = "/api/v1/inspections";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    AssetRepository assets;
    @Autowired
    jakarta.persistence.EntityManager entities;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    StatementBook statements;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Clock clock;

    @Test
    void oneIsStoredOnceAndARepeatIsToldSo() {
        var asset = asset(As.JIANSHELU);
        var id = id();
        var sent = inspection(id, asset, "RUBBISH");
        var first = post("jianshelu", API, sent, null);
        assertThat(first).hasStatus(201);
        assertThat(first.getResponse().getHeader(HttpHeaders.LOCATION)).isEqualTo(API + "/" + id);
        assertThat(post("jianshelu", API, sent, null)).hasStatus(200).bodyJson().extractingPath("$.outcome")
                .isEqualTo("ALREADY_STORED");
        assertThat(post("jianshelu", API, sent.replace("2018-10-31T09:00:00+08:00", "2018-10-31T01:00:00Z"), null)).as(
                "the same instant").hasStatus(200);
        assertThat(post("jianshelu", API, sent.replace("MEDIUM", "HIGH"), null)).hasStatus(409).bodyJson()
                .extractingPath("$.code").isEqualTo("inspection.other.content");

        var read = json("jianshelu", API + "/" + id);
        assertThat(read.get("score").get("passed").asInt()).isEqualTo(1);
        assertThat(read.get("score").get("applicable").asInt()).isEqualTo(10);
        assertThat(read.get("findings").get(0).get("disorder").asString()).isEqualTo("RUBBISH");
        assertThat(mvc.get().uri(API + "/" + id).with(as("erxianqiao"))).hasStatus(404);
        var list = json("jianshelu", API + "?asset=" + asset);
        assertThat(list.get("count").asInt()).isEqualTo(1);
        assertThat(list.get("inspections").get(0).get("fine").asBoolean()).isFalse();
        assertThat(json("erxianqiao", API + "?asset=" + asset).get("count").asInt()).isZero();
    }

    @Test
    void aBatchAnswersEachItemInItsPlace() {
        var asset = asset(As.JIANSHELU);
        var foreign = asset(As.ERXIANQIAO);
        var good = id();
        var answer = post("jianshelu", API + ":batch", "{\"items\":[" + String.join(",", inspection(good, asset, "RUBBISH"),
                inspection(id(), foreign, "RUBBISH"), inspection(id(), UUID.randomUUID(), "RUBBISH"),
                inspection(id(), asset, "RUBBISH").replace("\"remark\"", "\"unheard\""),
                inspection(id(), asset, "NOISE"), inspection(id(), asset, "RUBBISH").replace("COMMUNITY", "VILLAGE"),
                inspection(id(), asset, "RUBBISH").replace("2018-10-31T09:10:00+08:00", "2018-10-31T08:50:00+08:00"),
                inspection(id(), asset, "RUBBISH").replace("2018-10-31T09:00:00+08:00", "2018-10-31T09:00:00"),
                inspection(id(), asset, "RUBBISH").replace("\"remark\":\"\"", "\"remark\":\"\\u0000\""), "7",
                inspection(good, asset, "RUBBISH"), inspection(good, asset, "FUMES")) + "]}", null);
        assertThat(answer).hasStatus(200);
        var results = JSON.readTree(body(answer)).get("results");
        assertThat(results.valueStream().map(one -> one.get("code").isNull()
                ? one.get("outcome").asString()
                : one.get("code").asString()).toList()).containsExactly("STORED", "asset.unknown", "asset.unknown",
                        "inspection.unreadable", "inspection.disorder.unknown", "inspection.unreadable", "inspection.ended",
                        "inspection.time", "text.signs", "inspection.unreadable", "ALREADY_STORED",
                        "inspection.other.content");
        assertThat(results.get(4).get("detail").asString()).isEqualTo("第 1 版乱象目录中没有“NOISE”。");
        assertThat(results.get(1).get("detail").asString().replace(results.get(1).get("id").asString(), ""))
                .as("foreign looks like missing").hasSameSizeAs(results.get(2).get("detail").asString());
    }

    @Test
    void whatIsNoBatchIsRefusedAsAWhole() {
        assertThat(post("jianshelu", API + ":batch", "{\"items\":[", null)).hasStatus(400);
        assertThat(post("jianshelu", API + ":batch", "{\"things\":[]}", null)).hasStatus(400);
        assertThat(post("jianshelu", API + ":batch", "{}", null)).hasStatus(422);
        assertThat(post("jianshelu", API + ":batch", "{\"items\":[]}", null)).hasStatus(422);
        var many = String.join(",", java.util.Collections.nCopies(201, "{}"));
        assertThat(post("jianshelu", API + ":batch", "{\"items\":[" + many + "]}", null)).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo("inspection.batch");
        assertThat(post("jianshelu", API, "{\"id\":\"x\"}", null)).hasStatus(400);
        assertThat(post("jianshelu", API, "{}", null)).hasStatus(422);
        assertThat(post("viewer", API, "{}", null)).hasStatus(403);
    }

    @Test
    void aKeyIsGoodForOneContent() {
        var asset = asset(As.JIANSHELU);
        var sent = inspection(id(), asset, "RUBBISH");
        var key = UUID.randomUUID().toString();
        assertThat(post("jianshelu", API, sent, key)).hasStatus(201);
        assertThat(post("jianshelu", API, sent, key)).hasStatus(200);
        assertThat(post("jianshelu", API, inspection(id(), asset, "RUBBISH"), key)).hasStatus(422).bodyJson()
                .extractingPath("$.code").isEqualTo("idempotency.reused");
        var batch = "{\"items\":[" + inspection(id(), asset, "RUBBISH") + "]}";
        assertThat(post("jianshelu", API + ":batch", batch, "b" + key)).hasStatus(200);
        assertThat(post("jianshelu", API + ":batch", batch, "b" + key)).hasStatus(200).bodyText().contains("ALREADY_STORED");
    }

    @Test
    void handsOutCheckListsAndDisorders() {
        var standards = json("chief", "/api/v1/standards").get("standards");
        assertThat(standards.valueStream().map(one -> one.get("code").asString()).toList()).contains("STREET", "TOILET", "WATER");
        assertThat(standards.valueStream().allMatch(one -> one.get("suggestion").asBoolean())).isTrue();
        var editions = json("chief", "/api/v1/taxonomies").get("taxonomies");
        assertThat(editions.get(0).get("disorders").size()).isEqualTo(8);
        assertThat(editions.get(1).get("disorders").size()).isEqualTo(3);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aSendingCostsFewStatements() throws Exception {
        var sent = statements.during(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            var asset = asset(As.JIANSHELU);
            entities.clear();
            var items = IntStream.range(0, 50).mapToObj(n -> inspection(id(), asset, "RUBBISH")).toList();
            assertThat(post("jianshelu", API + ":batch", "{\"items\":[" + String.join(",", items) + "]}", null)).bodyText()
                    .doesNotContain("REFUSED");
        }));
        assertThat(sent).filteredOn(sql -> sql.contains("into inspection")).hasSize(1);
        assertThat(sent).filteredOn(sql -> sql.contains("from asset a where a.id = any")).hasSize(1);
        assertThat(sent).as("with the account and the asset of the test, and what casework makes of the findings")
                .hasSizeBetween(3, 14);
    }

    static String inspection(UUID id, UUID asset, String disorder) {
        return """
                {"id":"%s","asset":"%s","level":"COMMUNITY","standard":{"code":"STREET","version":1},"taxonomy":1,
                 "beganAt":"2018-10-31T09:00:00+08:00","endedAt":"2018-10-31T09:10:00+08:00","device":"phone-1","sequence":17,
                 "position":{"longitude":104.1,"latitude":30.6,"accuracy":12},
                 "answers":[{"item":"S1","answer":"PASS"},{"item":"S5","answer":"FAIL"}],"remark":"","corrects":null,"photos":[],
                 "findings":[{"id":"%s","disorder":"%s","severity":"MEDIUM","place":"12号门前","position":null,"remark":"",
                              "photos":[]}]}""".formatted(id, asset, new UUID(id.getMostSignificantBits(),
                id.getLeastSignificantBits() ^ 1), disorder);
    }

    private UUID asset(UnitCode unit) {
        var id = id();
        assets.save(new Asset(id, "T-" + id.toString().substring(24), "试验街", AssetKind.STREET, "BACK_STREET", Level.COMMUNITY,
                Grade.B, null, unit, "街道办事处"));
        entities.flush();
        return id;
    }

    private static UUID id() {
        return Uuids.next(Instant.now());
    }

    private MvcTestResult post(String username, String path, String body, @Nullable String key) {
        var request = mvc.post().uri(path).with(as(username)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private JsonNode json(String username, String path) {
        var answer = mvc.get().uri(java.net.URI.create(path)).with(as(username)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return JSON.readTree(body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private RequestPostProcessor as(String username) {
        var account = accounts.findByUsername(new Username(username)).orElseThrow();
        return As.actor(account.actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
