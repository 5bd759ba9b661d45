package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.communityservice.web.Officials;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SystemTest
class AdmissionWalkTest {

    private static final List<String> PAGES = List.of("/services/admission", "/services/admission/requests",
            "/services/admission/new", "/services/admission/plates", "/services/burden", "/services/burden/communities",
            "/services/burden/taken");

    @Autowired
    AccountRepository accounts;
    @Autowired
    PasswordHashing hashing;
    @Autowired
    Clock clock;

    @Test
    void leadsFromARefusedTaskOverItsRequestToATaskThatGoesThrough(BrowserSession browser) {
        try (var _ = new Officials(accounts, hashing, clock).appoint()) {
            walk(browser);
        }
    }

    private static void walk(BrowserSession browser) {
        browser.tolerate("422");
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        register(browser, page);
        assertThat(page.locator(".alert-danger").innerText()).contains("不能下达给社区", "TASK supervision.INSTRUCTION");
        page.locator(".alert-danger a").click();
        page.waitForURL("**/services/admission/*");
        var address = page.url().replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator("main").innerText()).contains("尚未提出申请");

        open(page, "describe");
        page.locator("#describe-title").fill("区领导批示事项交社区办理");
        page.locator("#describe-basis").fill("《消防法》");
        page.locator("#describe-minutes").fill("45");
        submit(page, "describe");
        take(page, "REQUEST", "部门申请函");
        assertThat(page.locator("main").innerText()).contains("等待法审");
        take(page, "CHECK", "自己审自己", false);
        assertThat(page.locator(".alert-danger").first().innerText()).contains("须由其他人办理");

        as(browser, "legal");
        page.locator("a[href='" + address + "']").click();
        take(page, "CHECK", "依据充分");

        as(browser, "leader");
        page.locator("a[href='" + address + "']").click();
        take(page, "ADMIT", "会议纪要");
        page.locator("#publish-evidence").fill("公告");
        submit(page, "publish");
        assertThat(page.locator("main").innerText()).contains("在有效期内生效", "2018年10月31日");

        as(browser, "district");
        register(browser, page);
        page.waitForURL("**/supervision/*-*");
        assertThat(page.locator(".turn").innerText()).contains("等培华路社区居委会签收");
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/services/admission?lang=" + language);
            browser.page().locator("main table td a").first().click();
            var pages = new ArrayList<>(PAGES);
            pages.add(browser.page().url().replaceFirst("^https?://[^/]+", ""));
            for (var path : pages) {
                browser.open(path);
                for (var width : new int[]{360, 1280}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                    browser.screenshot("admission" + path.replace('/', '-') + "-" + width + "-" + language);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static void register(BrowserSession browser, Page page) {
        browser.open("/supervision/new");
        page.locator("#new-title").fill("清理培华路消防通道");
        page.locator("#new-place").selectOption("510108005004");
        page.locator("#new-unit").selectOption("510108005004");
        page.locator("#new-responsible").fill("培华路社区居委会");
        page.locator("#new-text").fill("限期清理。");
        page.locator("main form [type=submit]").click();
        page.waitForLoadState();
    }

    private static void as(BrowserSession browser, String username) {
        browser.page().context().clearCookies();
        browser.signIn(username, SystemTest.PASSWORD);
        browser.open("/desk");
    }

    private static void take(Page page, String verb, String evidence) {
        take(page, verb, evidence, true);
    }

    private static void take(Page page, String verb, String evidence, boolean taken) {
        open(page, "step");
        page.locator("#step-verb").selectOption(verb);
        page.locator("#step-evidence").fill(evidence);
        page.locator("form:has(#step-verb) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-success").count()).as(verb).isEqualTo(taken ? 1 : 0);
    }

    private static void open(Page page, String form) {
        var details = page.locator("details:has([id^=" + form + "-])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
    }

    private static void submit(Page page, String form) {
        page.locator("form:has([id^=" + form + "-]) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-success").count()).as(form).isEqualTo(1);
    }
}
