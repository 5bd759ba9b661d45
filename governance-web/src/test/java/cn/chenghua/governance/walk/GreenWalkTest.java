package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;

@SystemTest
class GreenWalkTest {

    @Test
    void aMissingLinkIsFoundAndTriedAndThePiecesBecomeFewer(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/backstreet/green");
        page.locator("nav.tabs a:has-text('连点成线')").click();
        page.waitForURL("**/backstreet/green/network");
        page.locator(".green-map path.green-missing").first().waitFor();
        var before = Integer.parseInt(page.locator("#pieces").innerText().strip());
        page.locator("main table a.btn:has-text('试连')").first().click();
        page.waitForURL("**try=**");
        page.locator(".green-map path.green-tried").first().waitFor();
        assertThat(page.locator("#pieces").innerText()).isEqualTo(before + " → " + (before - 1));
        assertThat(page.locator("section:has(#tried)").innerText()).contains("不保存");
        page.locator("section:has(#tried) a").click();
        page.waitForURL("**/backstreet/green/network");
        assertThat(page.locator("#pieces").innerText().strip()).isEqualTo(Integer.toString(before));
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            for (var path : List.of("/backstreet/green", "/backstreet/green/register", "/backstreet/green/network",
                    "/backstreet/pattern", "/backstreet/slow", "/backstreet/green/rules")) {
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
