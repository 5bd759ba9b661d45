package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import cn.chenghua.governance.access.federation.web.Tickets;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Geolocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A chief within the frame of a city's platform. Everything on {@code localhost} is one site of several origins; to a browser
 * {@code 127.0.0.1} is another site. What is within the frame is found in the frame alone, never by the page around it.
 */
@SystemTest
class FramedFieldWalkTest {

    private static final String SECRET = "w7Qn4ZrT1uXk9BvE6yPc3MhJ8sLd5GfA";
    private static final double PATIENCE = 20_000;
    private static final ForeignPlatform NAMED = ForeignPlatform.on("localhost");
    private static final ForeignPlatform NOT_NAMED = ForeignPlatform.on("localhost");
    private static final ForeignPlatform OF_ANOTHER_SITE = ForeignPlatform.on("127.0.0.1");

    @Autowired
    JdbcClient jdbc;
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void agreements(DynamicPropertyRegistry settings) {
        settings.add("governance.frame-ancestors", () -> "'self' " + NAMED.origin() + " " + OF_ANOTHER_SITE.origin());
        settings.add("governance.ticket.secret", () -> SECRET);
    }

    @AfterAll
    static void closes() {
        List.of(NAMED, NOT_NAMED, OF_ANOTHER_SITE).forEach(ForeignPlatform::close);
    }

    @Test
    void worksInTheFrameOfAPlatformThatIsNamed(BrowserSession browser) {
        var frame = framed(browser, NAMED, "/field");
        browser.page().context().setGeolocation(new Geolocation(30.67, 104.1));
        browser.page().context().grantPermissions(List.of("geolocation"));
        signIn(frame);
        var before = stored();
        frame.locator("a.row").first().click();
        frame.locator(".facts").waitFor();
        frame.locator("#bar .primary").click();
        frame.locator("details.more summary").click();
        frame.locator(".where button").click();
        says(frame.locator(".where"), "已附位置");
        frame.locator("#bar .primary").click();
        frame.locator(".figures").waitFor();
        browser.page().waitForCondition(() -> stored() == before + 1, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        assertThat(jdbc.sql("select longitude from inspection order by received_at desc limit 1").query(Double.class).single())
                .isEqualTo(104.1);

        kept(frame);
        browser.page().context().setOffline(true);
        browser.tolerate("ERR_INTERNET_DISCONNECTED");
        frame.evaluate("document.documentElement.removeAttribute('data-ready'); setTimeout(() => location.reload())");
        lists(frame);
        says(frame.locator("#unsent"), "离线");
    }

    @Test
    void opensInTheFrameByATicketOfThePlatform(BrowserSession browser) {
        lists(framed(browser, NAMED, "/sign-in/ticket?ticket=" + Tickets.ticket("chief", SECRET) + "&to=/field"));
        lists(framed(browser, NAMED, "/field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/field", "/field?again", "/", "/field/sw.js"})
    void staysEmptyInTheFrameOfOneThatIsNot(String address, BrowserSession browser) {
        browser.open("/field");
        signIn(browser.page().mainFrame());
        kept(browser.page().mainFrame());
        browser.tolerate("frame-ancestors");
        var refusal = new Page.WaitForConsoleMessageOptions().setPredicate(told -> told.text().contains("frame-ancestors"));

        browser.page().waitForConsoleMessage(refusal, () -> framed(browser, NOT_NAMED, address));

        browser.page().waitForLoadState();
        assertThat(theFrame(browser).url()).startsWith("chrome-error:");
        assertThat(theFrame(browser).content()).doesNotContain("data-ready", "成华", "self.field");
        lists(framed(browser, NAMED, "/field"));
    }

    @Test
    void leadsOutOfTheFrameOfAnotherSiteWhereNobodyCanSignIn(BrowserSession browser) {
        for (var address : List.of("/field", "/sign-in/ticket?ticket=" + Tickets.ticket("chief", SECRET) + "&to=/field")) {
            var frame = framed(browser, OF_ANOTHER_SITE, address);
            says(frame.locator("main"), "登录不会生效");
            assertThat(browser.page().context().cookies()).as("cookies the browser took").isEmpty();
        }
        theFrame(browser).locator("main a[target=_top]").click();
        browser.page().waitForURL(home() + "/sign-in");
        signIn(browser.page().mainFrame());
        assertThat(browser.page().url()).isEqualTo(home() + "/field");
    }

    private Frame framed(BrowserSession browser, ForeignPlatform platform, String address) {
        browser.tolerate("other host: " + platform.origin() + "/");
        browser.tolerate("Blocked autofocusing");
        browser.page().navigate(platform.framing(home() + address));
        return theFrame(browser);
    }

    private static Frame theFrame(BrowserSession browser) {
        return browser.page().mainFrame().childFrames().getFirst();
    }

    private static void signIn(Frame frame) {
        frame.locator("input[name=username]").fill("chief");
        frame.locator("input[name=password]").fill(SystemTest.PASSWORD);
        frame.locator("main form [type=submit]").click();
        lists(frame);
    }

    /** Shows the looks of the day to whoever is signed in. */
    private static void lists(Frame frame) {
        frame.locator("html[data-ready] .figures").waitFor();
        assertThat(frame.locator("h1").innerText()).isEqualTo("今日巡查");
        assertThat(frame.locator("a.row").count()).isPositive();
    }

    /** Waits until the device keeps the page. */
    private static void kept(Frame frame) {
        frame.waitForFunction("navigator.serviceWorker.ready.then(() => caches.match('/field')).then(page => Boolean(page))");
    }

    private static void says(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text,
                new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private int stored() {
        return jdbc.sql("select count(*) from inspection").query(Integer.class).single();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
