package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@SystemTest
class SupervisionWalkTest {

    private static final List<String> PAGES = List.of("/supervision", "/supervision/warnings", "/supervision/limits",
            "/supervision/new", "/desk");

    @Test
    void leadsFromARedLampToTheCloseOutWithOneAppeal(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/supervision/warnings");
        var row = page.locator("section:has(h2:has-text('红灯的项目')) tbody tr",
                new Page.LocatorOptions().setHas(page.locator("a.btn:has-text('立件督办')"))).first();
        var project = row.locator("th a").innerText();
        row.locator("th a").click();
        page.waitForURL("**/projects/*");
        assertThat(page.locator("main").innerText()).contains("红灯");
        page.goBack();
        row.locator("a.btn").click();
        page.waitForURL("**/supervision/new*");
        assertThat(page.locator("#new-title").inputValue()).startsWith(project);
        assertThat(page.locator("#new-text").inputValue()).isNotBlank();
        page.locator("#new-unit").selectOption("510108005000");
        page.locator("#new-responsible").fill("建设路街道办事处");
        page.locator("main form [type=submit]").click();
        page.waitForURL("**/supervision/*-*");
        var address = page.url().replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator(".turn").innerText()).contains("等建设路街道办事处签收");

        as(browser, "jianshelu");
        page.locator("a[href='" + address + "']").click();
        submit(page, "ACCEPT");
        fill(page, "APPEAL", "ground", "LIMIT_WRONG");
        page.locator("#APPEAL-days").fill("25");
        page.locator("#APPEAL-text").fill("涉及管线会签，十个工作日不够。");
        submit(page, "APPEAL");
        assertThat(page.locator(".turn").innerText()).contains("裁定");

        as(browser, "district");
        page.locator("a[href='" + address + "']").click();
        assertThat(page.locator("#GRANT-days").inputValue()).isEqualTo("25");
        submit(page, "GRANT");
        assertThat(page.locator("main").innerText()).contains("申诉成立：时限不当", "25 个工作日");

        as(browser, "jianshelu");
        browser.open(address);
        open(page, "FINISH");
        page.locator("#FINISH-text").fill("已完工通行。");
        page.locator("#FINISH-evidence").fill("成华建设路〔2018〕66号");
        submit(page, "FINISH");

        as(browser, "district");
        browser.open(address);
        page.locator("#CLOSE-text").fill("现场核实属实。");
        page.locator("#CLOSE-evidence").fill("核查记录2018-31");
        submit(page, "CLOSE");
        assertThat(page.locator(".turn").innerText()).contains("已销号：办结并核实", "不再等任何一方");
        assertThat(page.locator(".timeline li").count()).isEqualTo(7);
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/supervision?lang=" + language);
            browser.page().locator("main table th a").first().click();
            var pages = new ArrayList<>(PAGES);
            pages.add(browser.page().url().replaceFirst("^https?://[^/]+", ""));
            for (var path : pages) {
                browser.open(path);
                for (var width : new int[]{360, 390, 1280}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static void as(BrowserSession browser, String username) {
        browser.page().context().clearCookies();
        browser.signIn(username, SystemTest.PASSWORD);
        browser.open("/desk");
    }

    private static void open(Page page, String step) {
        var details = page.locator("details:has(input[name=step][value=" + step + "])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
    }

    private static void fill(Page page, String step, String field, String value) {
        open(page, step);
        page.locator("#" + step + "-" + field).selectOption(value);
    }

    private static void submit(Page page, String step) {
        open(page, step);
        page.locator("form:has(input[name=step][value=" + step + "]) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-success").count()).as("%s was taken", step).isEqualTo(1);
    }
}
