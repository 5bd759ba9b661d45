package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;

@SystemTest
class AssetWalkTest {

    @Test
    void leadsFromADueLookToEverythingAboutItsAsset(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("jianshelu", SystemTest.PASSWORD);
        browser.open("/patrols");
        page.locator("tbody th a:has-text('建设路')").first().click();
        page.waitForURL("**/assets/*");
        page.locator(".asset-map path.spot").waitFor();
        assertThat(page.locator("main").innerText()).contains("巡查情况", "谁负责", "变更记录", "建议值");
        page.locator("#on").fill("2018-02-28");
        page.locator("form:has(#on) [type=submit]").click();
        page.waitForURL("**on=2018-02-28");
        assertThat(page.locator("section:has(#posts) tbody").first().innerText()).contains("李敏");
        page.locator("section:has(#posts) tbody th a").first().click();
        page.waitForURL("**/posts/*");
        assertThat(page.locator("main").innerText()).contains("历任", "责任范围", "未办结事项", "办理交接");
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            for (var list : List.of("/assets", "/posts?vacant=true")) {
                browser.open(list + (list.contains("?") ? "&" : "?") + "lang=" + language);
                browser.page().locator("main table th a").first().click();
                for (var width : new int[]{360, 390, 1280}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(browser.page().url() + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
