package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.communityservice.catalogue.Affairs;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.catalogue.Offer;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service that is tested at a station and counts, and counts no more once a later test fails, in the browser. */
@SystemTest
class ServiceWalkTest {

    @Autowired
    CatalogueDesk catalogue;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;

    @Test
    void countsOnceTestedAndNoMoreOnceItFails(BrowserSession browser) {
        var page = browser.page();
        var service = service();
        browser.signIn("district", SystemTest.PASSWORD);
        var before = counted(browser);
        test(browser, service, "6", "0");
        assertThat(page.locator("section:has(#section-tests)").innerText()).contains("通过");
        assertThat(counted(browser)).isEqualTo(before + 1);
        test(browser, service, "5", "1");
        assertThat(page.locator("section:has(#section-tests)").innerText()).contains("未通过");
        assertThat(counted(browser)).isEqualTo(before);
    }

    private static void test(BrowserSession browser, UUID service, String passed, String failed) {
        browser.open("/services/catalogue/" + service);
        var page = browser.page();
        page.locator("details:has(form[action$='/test']) summary").click();
        var form = page.locator("form[action$='/test']");
        form.locator("[name=day]").fill("2018-10-30");
        form.locator("[name=passed]").fill(passed);
        form.locator("[name=failed]").fill(failed);
        form.locator("[name=evidence]").fill("驿站终端走查记录");
        form.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    private static int counted(BrowserSession browser) {
        browser.open("/targets/D07");
        return Integer.parseInt(browser.page().locator(".headline a.big").innerText().replaceAll("\\D", ""));
    }

    private UUID service() {
        var official = accounts.findByUsername(new Username("district")).orElseThrow().actor(LocalDate.of(2018, 10, 31),
                hierarchies.current());
        return catalogue.register(official,
                new RegisterProject(null, null, "走查便民事项", ServiceItem.KIND, new UnitCode("510108000000"), null, "成华区行政审批局", null,
                        "convenience", null, Measures.NONE, Map.of(), Map.of(), ""),
                new Offer(List.of(Channel.TERMINAL), true, Affairs.COMMUNITY)).id();
    }
}
