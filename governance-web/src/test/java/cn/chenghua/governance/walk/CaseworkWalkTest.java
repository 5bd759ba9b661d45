package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SystemTest
class CaseworkWalkTest {

    private static final List<String> PAGES = List.of("/cases", "/cases/new", "/cases/rules",
            "/cases/figures?from=2018-09-01&until=2018-09-30", "/desk");

    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    CaseworkLines lines;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Clock clock;

    @Test
    void leadsFromAFindingToAnIndependentVerificationWithOneReturnAndOneSuspension(BrowserSession browser) {
        var page = browser.page();
        browser.tolerate("422");
        var address = "/cases/" + found();
        as(browser, "jianshelu");
        page.locator("a[href='" + address + "']").click();
        page.waitForURL("**" + address);
        assertThat(page.locator(".turn").innerText()).contains("等建设路街道办事处接收");
        submit(page, "ACCEPT");
        open(page, "ASK");
        page.locator("#ASK-ground").selectOption("SUSPENSION");
        page.locator("#ASK-text").fill("道路封闭施工。");
        submit(page, "ASK");

        as(browser, "district");
        page.locator("a[href='" + address + "']").click();
        submit(page, "GRANT");
        assertThat(page.locator(".turn").innerText()).contains("缓办，时限已停");

        as(browser, "jianshelu");
        browser.open(address);
        submit(page, "RESUME");
        handle(page, 71, "已清运。");
        assertThat(page.locator(".turn").innerText()).contains("等成华区社治委核查");
        assertThat(page.locator("details:has(input[value=FIXED])").count()).as("not by its handler").isZero();

        as(browser, "district");
        page.locator("a[href='" + address + "']").click();
        page.waitForURL("**" + address);
        assertThat(page.locator(".compare img").count()).isEqualTo(1);
        open(page, "NOT_FIXED");
        page.locator("#NOT_FIXED-text").fill("还剩一半。");
        submit(page, "NOT_FIXED");

        as(browser, "jianshelu");
        browser.open(address);
        handle(page, 71, "清完。");
        assertThat(page.locator("main").innerText()).contains("与旧照是同一文件");

        as(browser, "district");
        browser.open(address);
        open(page, "FIXED");
        page.locator("form:has(input[value=FIXED]) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-danger").innerText()).contains("请写明现场看到的情况");
        page.locator("#FIXED-text").fill("到场查看，确已清完，照片误传。");
        submit(page, "FIXED");
        assertThat(page.locator(".turn").innerText()).contains("结案：已整改并核实");
    }

    @Test
    void neverScrollsSidewaysOnAPhone(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/cases?state=CLOSED&lang=" + language);
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

    /** A finding of the community worker at a spot of its own, which opens a case. */
    private UUID found() {
        var finder = accounts.findByUsername(new Username("peihualu")).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        var street = lines.list(Filter.all(Sight.of(finder.reads())), null, 1).getFirst();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(new Found.Reported(
                List.of(new Found(UUID.randomUUID(), UUID.randomUUID(), street.asset(), "RUBBISH", 1, Severity.LOW,
                        clock.instant(),
                        "走查用点位", "袋装垃圾", null, null, street.place(), finder.account(), finder.displayName(), List.of())))));
        return lines.list(Filter.all(Sight.of(finder.reads())), null, 1).getFirst().id();
    }

    private static void handle(Page page, int scene, String text) {
        open(page, "HANDLE");
        page.locator("#HANDLE-text").fill(text);
        page.locator("#HANDLE-file").setInputFiles(new FilePayload("after.jpg", "image/jpeg", jpeg(scene)));
        submit(page, "HANDLE");
    }

    private static byte[] jpeg(long scene) {
        var chance = new Random(scene);
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        for (int i = 0; i < 40; i++) {
            brush.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            brush.fillOval(chance.nextInt(320) - 60, chance.nextInt(240) - 60, 20 + chance.nextInt(140),
                    20 + chance.nextInt(140));
        }
        brush.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static void submit(Page page, String step) {
        open(page, step);
        page.locator("form:has(input[name=step][value=" + step + "]) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-success").count()).as("%s was taken", step).isEqualTo(1);
    }
}
