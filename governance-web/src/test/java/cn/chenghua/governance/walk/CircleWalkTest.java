package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;

@SystemTest
class CircleWalkTest {

    @Test
    void leadsFromWhoIsLeftOutToAScenarioThatServesThem(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/renewal/circle?class=SPORT");
        page.locator(".circle-map path.spot-left").first().waitFor();
        page.locator(".circle-chart svg").waitFor();
        browser.open("/renewal/circle/sites?class=SPORT");
        page.locator("button:has-text('作为情景试算')").first().click();
        page.waitForURL("**/renewal/circle/scenarios/*");
        var difference = page.locator("#comparison tr[data-class=SPORT] .difference");
        assertThat(difference.innerText()).startsWith("+");
        page.locator("#changes ~ ul button").first().click();
        page.waitForLoadState();
        assertThat(page.locator("#comparison tr[data-class=SPORT] .difference").innerText()).isEqualTo("0");
        page.locator("#facility").fill("新增文化站");
        page.locator("#facilityClass").selectOption("CULTURE");
        page.locator("#add-at").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(6));
        page.locator("button:has-text('增设并测算')").click();
        page.waitForLoadState();
        assertThat(page.locator("#comparison tr[data-class=CULTURE]").innerText()).contains("文化");
        assertThat(page.locator("main").innerText()).contains("新增文化站");
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            for (var path : List.of("/network", "/network/import", "/renewal/circle", "/renewal/circle/gaps",
                    "/renewal/circle/sites", "/renewal/circle/scenarios")) {
                browser.open(path + "?lang=" + language);
                for (var width : new int[]{360, 1280}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
