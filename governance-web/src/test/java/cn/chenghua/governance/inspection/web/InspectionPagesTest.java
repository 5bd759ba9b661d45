package cn.chenghua.governance.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.contradiction.ContradictionDesk;
import cn.chenghua.governance.inspection.contradiction.Contradictions;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class InspectionPagesTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    AssetRepository assets;
    @Autowired
    ContradictionDesk contradictionDesk;
    @Autowired
    Contradictions contradictions;
    @Autowired
    EntityManager entities;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    @Test
    void showsAnswersByCriterionWithTheFormula() {
        var asset = asset();
        var id = log("jianshelu", asset, true);
        assertThat(page("jianshelu", "/inspections?asset=" + asset + "&found=true")).contains("共 1 条", "试验街", "1 ÷ 10 = 10.0%");
        assertThat(page("jianshelu", "/inspections?asset=" + asset + "&fine=true")).contains("共 0 条");
        assertThat(page("jianshelu", "/inspections?text=试验街&kind=STREET&level=COMMUNITY")).contains("试验街");
        assertThat(page("jianshelu", "/inspections/" + id)).contains("街面清爽", "1 ÷ 2 = 50.0%", "垃圾乱扔", "12号门前", "没有查看",
                "误差约 12 米（设备自报，不作证明）", "街巷巡查清单（建议值），第 1 版", "建议值");
        assertThat(page("jianshelu", "/inspections/" + id + "?lang=en")).contains("Clear streetscape");
        assertThat(mvc.get().uri("/inspections/" + id).with(as("erxianqiao"))).hasStatus(404);
        assertThat(mvc.get().uri("/inspections?kind=BRIDGE").with(as("jianshelu"))).hasStatus(400);
        assertThat(mvc.get().uri("/inspections?after=x").with(as("jianshelu"))).hasStatus(400);
    }

    @Test
    void issuesTheNextVersionAndLeavesTheOld() {
        assertThat(page("chief", "/standards")).contains("街巷巡查清单（建议值）", "八乱目录（2022年版）").doesNotContain("/taxonomies/next");
        var old = page("district", "/standards/STREET/1");
        assertThat(page("district", "/standards/STREET/1/next")).contains("S1 | STREETSCAPE | STREET | ARTERIAL,");
        var wrong = mvc.post().uri("/standards").with(as("district")).with(csrf()).param("code", "STREET").param("name", "新清单")
                .param("nameEn", "").param("validFrom", "2019-01-01").param("items", "S1 | ROAD | STREET | BRANCH | 平整");
        assertThat(wrong).hasStatus(422).bodyText().contains("第 1 行读不懂");
        var right = mvc.post().uri("/standards").with(as("district")).with(csrf()).param("code", "STREET").param("name", "新清单")
                .param("nameEn", "New list").param("validFrom", "2019-01-01")
                .param("items", "S1 | FACILITIES | STREET | BRANCH,BACK_STREET | 平整 | Even");
        assertThat(right).hasStatus3xxRedirection().hasRedirectedUrl("/standards/STREET/2");
        assertThat(page("district", "/standards/STREET/2")).contains("新清单", "平整", "背街小巷");
        assertThat(page("district", "/standards/STREET/1").replaceAll("_csrf\" value=\"[^\"]*", ""))
                .contains("无乱贴乱画的小广告").hasSameSizeAs(old.replaceAll("_csrf\" value=\"[^\"]*", ""));
        assertThat(mvc.post().uri("/standards").with(as("jianshelu")).with(csrf())).hasStatus(403);
        assertThat(mvc.get().uri("/standards/STREET/99").with(as("district"))).hasStatus(404);

        assertThat(page("district", "/taxonomies/next")).contains("BUILDING | 乱建");
        var edition = mvc.post().uri("/taxonomies").with(as("district")).with(csrf()).param("name", "下一版").param("nameEn", "")
                .param("validFrom", "2030-01-01").param("items", "NOISE | 乱吼 | Shouting");
        assertThat(edition).hasStatus3xxRedirection();
        assertThat(page("district", "/standards")).contains("乱吼");
    }

    @Test
    void aContradictionIsExplainedOnItsPageAndLeavesTheDesk() {
        contradictionDesk.watch();
        var asset = asset();
        log("jianshelu", asset, false);
        log("district", asset, true);
        assertThat(contradictionDesk.watch()).isEqualTo(1);
        var found = contradictions.list(cn.chenghua.governance.access.Scope.everything(), false, null, 10).stream()
                .filter(line -> line.asset().equals(asset)).findFirst().orElseThrow();
        var path = "/contradictions/" + found.id();
        assertThat(page("jianshelu", "/contradictions?open=true")).contains("试验街", "建议值");
        assertThat(page("jianshelu", "/desk")).contains(path);
        assertThat(mvc.get().uri(path).with(as("erxianqiao"))).hasStatus(404);
        assertThat(mvc.post().uri(path + "/reasons").with(as("jianshelu")).with(csrf()).param("reason", "OTHER")
                .param("said", "")).hasStatus(422).bodyText().contains("请写明原因");
        assertThat(mvc.post().uri(path + "/reasons").with(as("jianshelu")).with(csrf()).param("reason", "HAPPENED_LATER")
                .param("said", "夜里倒的")).hasStatus3xxRedirection();
        assertThat(page("jianshelu", path)).contains("之后才发生", "夜里倒的");
        assertThat(page("jianshelu", "/desk")).doesNotContain(path);
        assertThat(mvc.post().uri("/contradictions/nearness").with(as("district")).with(csrf()).param("days", "5")
                .param("metres", "200")).hasStatus3xxRedirection();
        assertThat(page("district", "/contradictions")).contains("前后 5 天、200 米以内");
    }

    private UUID log(String username, UUID asset, boolean finds) {
        var id = Uuids.next(Instant.now());
        var body = InspectionSyncTest.inspection(id, asset, "RUBBISH");
        if (!finds) {
            body = body.replaceAll("(?s)\"findings\":\\[.*]}$", "\"findings\":[]}").replace("FAIL", "PASS");
        }
        assertThat(mvc.post().uri("/api/v1/inspections").with(as(username)).with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .content(body)).hasStatus(201);
        return id;
    }

    private UUID asset() {
        var id = Uuids.next(Instant.now());
        assets.save(new Asset(id, "S-" + id.toString().substring(24), "试验街", AssetKind.STREET, "BACK_STREET", Level.COMMUNITY,
                Grade.B, null, As.JIANSHELU, "街道办事处"));
        entities.flush();
        return id;
    }

    private String page(String username, String path) {
        var answer = mvc.get().uri(path).with(as(username)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private RequestPostProcessor as(String username) {
        var account = accounts.findByUsername(new Username(username)).orElseThrow();
        return As.actor(account.actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
