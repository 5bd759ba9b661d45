package cn.chenghua.governance.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * One person at a browser, with cookies of his own. A script error, an error in the console or a request to another host
 * makes the test fail when it ends.
 */
public final class BrowserSession implements AutoCloseable {

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();

    BrowserSession(Browser browser, String origin) {
        this.origin = origin;
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(origin).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setViewportSize(1280, 800).setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(origin + "/")) {
                complaints.add("other host: " + request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Goes to a path such as {@code /targets} and gives the status of the answer. */
    public int open(String path) {
        var response = page.navigate(path);
        assertThat(response).as("answer to %s", path).isNotNull();
        return response.status();
    }

    /** Fills the sign-in form, where every closed page leads, and waits for the page behind it. */
    public void signIn(String username, String password) {
        open("/");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("input[name=password]").count()).as("%s is signed in", username).isZero();
    }

    public void phone() {
        page.setViewportSize(360, 740);
    }

    public void desktop() {
        page.setViewportSize(1280, 800);
    }

    public void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    public void light() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Whether something sticks out sideways, as a table too wide for a phone does; a chart has a second to fit a new width. */
    public boolean scrollsSideways() {
        for (var tries = 0; tries < 10 && sticksOut(); tries++) {
            page.waitForTimeout(100);
        }
        return sticksOut();
    }

    private boolean sticksOut() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Complaints holding this text are expected, such as {@code 404} where a missing page is opened on purpose. */
    public void tolerate(String part) {
        tolerated.add(part);
    }

    void assertQuiet() {
        assertThat(complaints).as("script errors, console errors and requests to other hosts")
                .filteredOn(complaint -> tolerated.stream().noneMatch(complaint::contains)).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
