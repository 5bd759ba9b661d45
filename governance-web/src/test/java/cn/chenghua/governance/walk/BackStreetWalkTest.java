package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.responsibility.link.LinkDesk;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A back street from its completion to a relapse, as two officials go through it in the browser. */
@SystemTest
class BackStreetWalkTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final Proof PROOF = Proof.of("成华城管〔2018〕61号", null);

    @Autowired
    ProjectDesk projects;
    @Autowired
    AssetDesk assets;
    @Autowired
    LinkDesk links;
    @Autowired
    StreetDesk streets;
    @Autowired
    InspectionLog log;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;

    @Test
    void isAcceptedByOthersThanTheBuildersAndCountsNoMoreOnceItRelapses(BrowserSession browser) {
        var page = browser.page();
        var street = completed();
        browser.tolerate("status of 422");
        browser.signIn("jianshelu", SystemTest.PASSWORD);
        accept(browser, street);
        assertThat(page.locator(".alert-danger").first().innerText()).contains("属于实施单位");

        page.context().clearCookies();
        browser.signIn("district", SystemTest.PASSWORD);
        var before = counted(browser);
        accept(browser, street);
        assertThat(page.locator(".alert-success").count()).as(page.locator("main").innerText()).isEqualTo(1);
        assertThat(page.locator("section:has(#acceptances)").innerText()).contains("成华区城管局", "已计数", "巡查");
        assertThat(counted(browser)).isEqualTo(before + 1);

        browser.open("/backstreet/streets/" + street);
        page.locator("details:has(form[action$='/look-back']) summary").click();
        var form = page.locator("form[action$='/look-back']");
        form.locator("[name=day]").fill("2018-10-30");
        form.locator("[name=result]").selectOption("RELAPSED");
        form.locator("[name=inspections]").first().check();
        form.locator("[name=reason]").fill("占道经营回潮");
        form.locator("[name=evidence]").fill("成华城管督〔2018〕77号");
        form.locator("[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("section:has(#lookbacks)").innerText()).contains("反弹", "退出计数");
        assertThat(counted(browser)).isEqualTo(before);
    }

    private static void accept(BrowserSession browser, UUID street) {
        var page = browser.page();
        browser.open("/backstreet/streets/" + street);
        page.locator("details:has(form[action$='/accept']) summary").click();
        var form = page.locator("form[action$='/accept']");
        form.locator("[name=day]").fill("2018-10-29");
        form.locator("[name=unit1]").fill("成华区城管局");
        form.locator("[name=person1]").fill("刘洋");
        form.locator("[name=inspections]").last().check();
        form.locator("[name=evidence]").fill("成华城管验〔2018〕77号");
        form.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    private static int counted(BrowserSession browser) {
        browser.open("/targets/B03");
        return Integer.parseInt(browser.page().locator(".headline a.big").innerText().replaceAll("\\D", ""));
    }

    /** A street that 建设路街道办事处 has put right, inspected by the district on two days. */
    private UUID completed() {
        var official = accounts.findByUsername(new Username("district")).orElseThrow().actor(LocalDate.of(2018, 10, 31),
                hierarchies.current());
        var project = projects.register(official, new RegisterProject(null, null, "培华路走查背街", Street.KIND, PEIHUALU, null,
                "建设路街道办事处", null, null, null, Measures.NONE, Map.of(), Map.of("completed", LocalDate.of(2018, 10, 10)),
                PROOF.text()), PROOF);
        streets.describe(official, project.id(), streets.read(official, project.id()).version(),
                new StreetFacts("BACK_STREET", Depth.UPGRADE, "", ""));
        var asset = assets.register(official, new RegisterAsset(null, null, new AssetFacts("培华路走查背街", AssetKind.STREET,
                "BACK_STREET", Level.COMMUNITY, Grade.B, null, PEIHUALU, "建设路街道办事处", null, null, null)));
        links.link(official, project.id(), asset.number());
        for (var day : List.of(LocalDate.of(2018, 10, 28), LocalDate.of(2018, 10, 30))) {
            look(official, asset, day);
        }
        return project.id();
    }

    private void look(Actor official, Asset asset, LocalDate day) {
        var at = day.atTime(9, 30).atZone(Days.ZONE).toInstant();
        var answers = new HashMap<String, Answer>();
        List.of("S1", "S2", "S5", "S6", "S7", "S9", "S10", "S11", "S13", "S14").forEach(item -> answers.put(item, Answer.PASS));
        log.log(official, List.of(new LogInspection(Uuids.next(at), asset.id(), Level.DISTRICT, "STREET", 1, 1, at,
                at.plusSeconds(600), "pad", day.getDayOfMonth(), null, answers, "", null, List.of(), List.of()))).getFirst()
                .orRefuse();
    }
}
