package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.score.Scorecards;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A featured street scored by two officials who do not see each other, recognised, and withdrawn, in the browser. */
@SystemTest
class FeaturedWalkTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final Proof PROOF = Proof.of("成华特色街〔2018〕61号", null);

    @Autowired
    ProjectDesk projects;
    @Autowired
    FeaturedDesk streets;
    @Autowired
    Scorecards cards;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;

    @Test
    void countsWhileItsRecognitionStandsAndNoMoreOnceThatIsWithdrawn(BrowserSession browser) {
        var page = browser.page();
        var street = atWork();
        browser.tolerate("status of 422");
        browser.signIn("district", SystemTest.PASSWORD);
        var before = counted(browser);
        form(browser, street, "/evaluations", "2018-10-20");
        var evaluation = page.url();
        score(browser, evaluation, "90");
        assertThat(page.locator("main").innerText()).contains("互不可见");
        page.context().clearCookies();
        browser.signIn("jianshelu", SystemTest.PASSWORD);
        page.navigate(evaluation);
        assertThat(page.locator("#items").count()).as("the first sheet stays hidden").isZero();
        score(browser, evaluation, "84");
        assertThat(page.locator(".headline").innerText()).contains("87.00", "通过");
        assertThat(page.locator("section:has(#items)").innerText()).contains("90", "84", "踏勘");
        page.context().clearCookies();
        browser.signIn("district", SystemTest.PASSWORD);
        form(browser, street, "/recognise", "2018-10-29");
        assertThat(page.locator(".alert-success").count()).as(page.locator("main").innerText()).isEqualTo(1);
        assertThat(counted(browser)).isEqualTo(before + 1);
        form(browser, street, "/withdraw", "2018-10-30");
        assertThat(page.locator("section:has(#steps)").innerText()).contains("撤销认定");
        assertThat(counted(browser)).isEqualTo(before);
    }

    private static void form(BrowserSession browser, UUID street, String action, String day) {
        var page = browser.page();
        browser.open("/featured/streets/" + street);
        page.locator("details:has(form[action$='" + action + "']) summary").click();
        var form = page.locator("form[action$='" + action + "']");
        form.locator("[name=day]").fill(day);
        if (form.locator("[name=evidence]").count() > 0) {
            form.locator("[name=evidence]").fill("成华特色街〔2018〕77号");
        }
        form.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    private void score(BrowserSession browser, String evaluation, String points) {
        var page = browser.page();
        page.navigate(evaluation);
        var form = page.locator("form[action$='/score']");
        form.locator("[name=day]").fill("2018-10-25");
        for (var item : cards.current().items()) {
            form.locator("[name=points_" + item.code() + "]").fill(points);
            form.locator("[name=evidence_" + item.code() + "]").fill("踏勘记录");
        }
        form.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    private static int counted(BrowserSession browser) {
        browser.open("/targets/C05");
        return Integer.parseInt(browser.page().locator(".headline a.big").innerText().replaceAll("\\D", ""));
    }

    /** A street at work whose profile is complete. */
    private UUID atWork() {
        var official = accounts.findByUsername(new Username("district")).orElseThrow().actor(LocalDate.of(2018, 10, 31),
                hierarchies.current());
        var project = projects.register(official, new RegisterProject(null, null, "培华路走查文创街", Featured.KIND, PEIHUALU, null,
                "成华区商务和旅游局", null, null, null, Measures.NONE, Map.of(), Map.of("works", LocalDate.of(2018, 10, 10)),
                PROOF.text()), PROOF);
        var proofs = new EnumMap<Trait, Proof>(Trait.class);
        Arrays.stream(Trait.values()).forEach(trait -> proofs.put(trait, PROOF));
        streets.describe(official, project.id(), streets.read(official, project.id()).version(), new DescribeStreet(
                StreetClass.CULTURE, Map.of(Trait.THEME, "文创", Trait.PRODUCT, "原创音乐", Trait.CHARACTER, "红砖厂房"), proofs));
        return project.id();
    }
}
