package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A chief with a phone. It has a database of its own, for what it stores can never be taken away again. */
@SystemTest
@TestPropertySource(properties = "governance.test.apart=field")
class FieldWalkTest {

    private static final String AXE = read("/axe.min.js");
    private static final double PATIENCE = 20_000;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    JdbcClient jdbc;

    private int before;
    private int findings;
    private List<UUID> photos = List.of();

    @BeforeEach
    void counts() {
        before = stored();
        findings = found();
        photos = photos();
    }

    @Test
    void logsFiveLooksWithPhotosWithoutNetworkAndEachArrivesOnce(BrowserSession browser) {
        var page = enter(browser, "chief");
        offline(browser, true);
        page.reload();
        ready(page);
        var chosen = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            chosen.add(logWithPhoto(page, i));
        }
        says(page.locator("#unsent"), "5 条未上报");
        page.reload();
        ready(page);
        says(page.locator("#unsent"), "5 条未上报");
        assertThat(stored()).as("nothing was sent").isEqualTo(before);

        loseTheFirstAnswer(page);
        offline(browser, false);
        says(page.locator("#unsent"), "已全部上报");
        assertThat(stored()).isEqualTo(before + 5);
        assertThat(jdbc.sql("select count(distinct id) from inspection").query(Integer.class).single()).isEqualTo(before + 5);
        assertThat(found()).isEqualTo(findings + 5);
        assertThat(photosOnTheServer()).as("every photo is whole").hasSize(5)
                .allMatch(state -> state.contains("\"complete\":true"));
        page.locator("#unsent").click();
        says(page.locator("main"), "全部记录都在服务器上了");
        assertThat(page.locator("main").innerText()).contains(chosen);
        page.reload();
        ready(page);
        says(page.locator("#unsent"), "已全部上报");
        assertThat(stored()).as("a repeat stores nothing").isEqualTo(before + 5);
    }

    @Test
    void showsThePhotosOfAnAssetAsLongAsThereIsANetwork(BrowserSession browser) {
        var page = enter(browser, "chief");
        page.locator("a.row").first().click();
        page.locator(".facts").waitFor();
        var asset = hash(page).replaceFirst(".*/", "");
        giveAPhoto(UUID.fromString(asset));
        page.reload();
        ready(page);
        page.locator("main .photos img").first().waitFor();
        assertThat(page.locator("main .photos img").first().evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .as("pixels").isNotEqualTo(0);
        assertThat(page.locator("main .photos img").first().getAttribute("alt")).isEqualTo("街面");
        offline(browser, true);
        page.reload();
        ready(page);
        page.locator(".facts").waitFor();
        assertThat(page.locator("main .photos").count()).isZero();
    }

    private void giveAPhoto(UUID asset) {
        var photo = new MockMultipartFile("file", "街面.jpg", "image/jpeg", photo(77));
        assertThat(mvc.perform(MockMvcRequestBuilders.multipart("/assets/" + asset + "/pieces").file(photo).param("title", "街面")
                .with(As.districtOfficial()).with(SecurityMockMvcRequestPostProcessors.csrf()))).hasStatus(302);
    }

    @Test
    void takesThreeTapsWhereAllIsFine(BrowserSession browser) {
        var page = enter(browser, "chief");
        allFine(page, 0);
        storedAre(page, before + 1);
        says(page.locator("#unsent"), "已全部上报");
        assertThat(jdbc.sql("select answers from inspection order by received_at desc limit 1").query(String.class).single())
                .matches("P+");
    }

    @Test
    void keepsADraftOverAReloadAndNeverTakesSilenceForAPass(BrowserSession browser) {
        var page = enter(browser, "chief");
        page.locator("a.row").nth(2).click();
        page.locator(".facts").waitFor();
        page.locator("#bar .btn").first().click();
        page.locator(".item .good").first().click();
        page.locator(".item .bad").nth(1).click();
        says(page.locator(".progress"), "1 项不合格");
        page.reload();
        page.locator(".item").first().waitFor();
        assertThat(page.locator(".item").first().locator(".good").getAttribute("aria-pressed")).isEqualTo("true");
        page.locator("#bar .primary").click();
        says(page.locator("main"), "未查看，不计为合格");
        page.locator("#bar .primary").click();
        storedAre(page, before + 1);
        assertThat(jdbc.sql("select answers from inspection order by received_at desc limit 1").query(String.class).single())
                .matches("PF-+");
    }

    @Test
    void setsAnEarlierLookRightByANewOneThatPointsToIt(BrowserSession browser) {
        var page = enter(browser, "chief");
        allFine(page, 1);
        storedAre(page, before + 1);
        page.locator("#unsent").click();
        page.locator("li.row.small .btn").first().click();
        says(page.locator("main"), "原记录保留");
        page.locator(".item .bad").first().click();
        page.locator("#bar .primary").click();
        page.locator("#bar .primary").click();
        storedAre(page, before + 2);
        assertThat(jdbc.sql("""
                select later.corrects = earlier.id and later.asset_id = earlier.asset_id
                  from (select * from inspection order by received_at desc limit 1) later,
                       (select * from inspection order by received_at desc offset 1 limit 1) earlier""").query(Boolean.class)
                .single()).isTrue();
    }

    @Test
    void tellsWhyARecordCameBackAndLetsItsOwnerDecide(BrowserSession browser) {
        var page = enter(browser, "chief");
        offline(browser, true);
        var name = allFine(page, 3);
        says(page.locator("#unsent"), "1 条未上报");
        var asset = jdbc.sql("select id from asset where name = ?").param(name).query(UUID.class).single();
        jdbc.sql("update asset set retired_on = date '2018-10-01' where id = ?").param(asset).update();
        try {
            offline(browser, false);
            page.locator("#unsent").click();
            says(page.locator(".reason"), "起已停用");
            says(page.locator("main"), name);
            var file = page.waitForDownload(() -> page.locator(".triple .btn").nth(1).click()).path();
            assertThat(Files.readString(file)).contains("\"asset\":\"" + asset, "\"state\":\"refused\"");
            page.locator("a[data-view=today]").click();
            page.locator(".figures").waitFor();
            assertThat(page.locator("a.row .name").allInnerTexts()).as("the phone learns it").doesNotContain(name);
            page.locator("#unsent").click();
            page.locator(".triple .btn").nth(2).click();
            page.locator("dialog .danger").click();
            says(page.locator("#unsent"), "已全部上报");
            assertThat(stored()).isEqualTo(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            jdbc.sql("update asset set retired_on = null where id = ?").param(asset).update();
        }
    }

    @Test
    void keepsTheOutboxOverASignOutAndFromOtherAccounts(BrowserSession browser) {
        var page = enter(browser, "chief");
        offline(browser, true);
        allFine(page, 1);
        says(page.locator("#unsent"), "1 条未上报");
        page.context().clearCookies();
        offline(browser, false);
        page.locator("#signed-out").waitFor();
        says(page.locator("#unsent"), "1 条未上报");
        browser.tolerate("401");

        page.locator("#signed-out a").click();
        signIn(page, "peihualu");
        page.locator("a[data-view=outbox]").click();
        says(page.locator("main"), "其他账号的 1 条未上报记录");
        assertThat(stored()).as("nobody sends what is another's").isEqualTo(before);

        page.context().clearCookies();
        page.navigate("/field?again");
        signIn(page, "chief");
        page.locator("a[data-view=outbox]").click();
        storedAre(page, before + 1);
        says(page.locator("#unsent"), "已全部上报");
        assertThat(jdbc.sql("select username from inspection order by received_at desc limit 1").query(String.class).single())
                .isEqualTo("chief");
    }

    @Test
    void isReadableForEverybodyAtAnySizeInLightAndDark(BrowserSession browser) {
        var page = enter(browser, "chief");
        page.locator("a.row").first().click();
        page.locator(".facts").waitFor();
        page.locator("#bar .btn").first().click();
        page.locator(".items").first().waitFor();
        page.locator("#bar .btn").first().click();
        page.locator(".tiles button").first().click();
        var views = List.of(hash(page), hash(page).replaceFirst("finding/([^/]+)/.*", "look/$1"),
                hash(page).replaceFirst("finding/([^/]+)/.*", "save/$1"), "#/today", "#/outbox", "#/more", "#/feedback");
        var found = new ArrayList<String>();
        for (var dress : List.of("light", "dark")) {
            page.evaluate("dress => { document.documentElement.dataset.theme = dress }", dress);
            for (var view : views) {
                page.evaluate("view => { location.hash = view }", view);
                page.waitForTimeout(200);
                violations(page).forEach(violation -> found.add(dress + " " + view + ": " + violation));
                for (var width : new int[]{360, 412, 1280}) {
                    for (var size : List.of("usual", "large")) {
                        page.setViewportSize(width, 780);
                        page.evaluate("size => { document.documentElement.dataset.size = size }", size);
                        if (browser.scrollsSideways()) {
                            found.add(view + " sticks out at " + width + " " + size);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        page.evaluate("location.hash = '#/more'");
        page.locator("button:has-text('English')").click();
        says(page.locator("#tabs"), "Today");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private static Page enter(BrowserSession browser, String username) {
        var page = browser.page();
        page.setViewportSize(390, 844);
        browser.open("/field");
        signIn(page, username);
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.waitForFunction("caches.keys().then(names => names.some(name => name.startsWith('field-')))");
        page.waitForFunction("caches.match('/field').then(kept => Boolean(kept))");
        browser.tolerate("ERR_");
        return page;
    }

    private static void signIn(Page page, String username) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(SystemTest.PASSWORD);
        page.locator("main form [type=submit]").click();
        ready(page);
        page.locator(".figures").waitFor();
    }

    private static void ready(Page page) {
        page.locator("html[data-ready]").waitFor();
    }

    private static void offline(BrowserSession browser, boolean away) {
        browser.page().context().setOffline(away);
    }

    /** Three taps; gives the name of the asset. */
    private static String allFine(Page page, int place) {
        var row = page.locator("a.row").nth(place);
        var name = row.locator(".name").innerText();
        row.click();
        page.locator(".facts").waitFor();
        page.locator("#bar .primary").click();
        page.locator(".tally").waitFor();
        page.locator("#bar .primary").click();
        page.locator(".figures").waitFor();
        return name;
    }

    /** One finding with a photo, without a word typed; gives the name of the asset. */
    private static String logWithPhoto(Page page, int number) {
        var row = page.locator("section:not(:has(h2:has-text('本机已记录'))) a.row").nth(number == 0 ? 0 : 1);
        var name = row.locator(".name").innerText();
        row.click();
        page.locator(".facts").waitFor();
        page.locator("#bar .btn").first().click();
        page.locator(".items").first().waitFor();
        page.locator("#bar .btn").first().click();
        page.locator(".tiles button").nth(number % 3).click();
        page.locator(".camera").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", photo(number)));
        page.locator(".photos img").waitFor();
        page.locator("#bar .primary").click();
        page.locator(".progress").waitFor();
        page.locator("#bar .primary").click();
        page.locator(".tally").waitFor();
        page.locator("#bar .primary").click();
        page.locator(".figures").waitFor();
        return name;
    }

    /** A picture as large as a phone's, too busy to be small. */
    private static byte[] photo(int number) {
        var random = new Random(number);
        var image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        for (int i = 0; i < 6000; i++) {
            paint.setColor(new Color(random.nextInt(1 << 24)));
            paint.fillRect(random.nextInt(2400), random.nextInt(1800), 60, 60);
        }
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The server stores the first batch, but the phone never hears of it. */
    private static void loseTheFirstAnswer(Page page) {
        page.route(Pattern.compile(".*/api/v1/inspections:batch"), route -> {
            route.fetch();
            route.abort();
        }, new Page.RouteOptions().setTimes(1));
    }

    private List<String> photosOnTheServer() {
        var visitor = Visitor.signedIn(mvc, "chief");
        return photos().stream().filter(id -> !photos.contains(id)).map(id -> visitor.page("/api/v1/inspection-photos/" + id))
                .toList();
    }

    private List<UUID> photos() {
        return jdbc.sql("select id from inspection_photo").query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    private int found() {
        return jdbc.sql("select count(*) from finding").query(Integer.class).single();
    }

    private int stored() {
        return jdbc.sql("select count(*) from inspection").query(Integer.class).single();
    }

    private static void says(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text,
                new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** Waits until the server has that many. */
    private void storedAre(Page page, int count) {
        page.waitForCondition(() -> stored() == count, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    private static String hash(Page page) {
        return page.url().replaceFirst("^[^#]*", "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        page.evaluate(AXE + "; null");
        return (List<String>) page.evaluate(
                """
                        async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                          .filter(v => v.impact === 'serious' || v.impact === 'critical')
                          .flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' ' + n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')))""");
    }

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(FieldWalkTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
