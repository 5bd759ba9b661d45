package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;

@SystemTest
class WalkTest {

    private static final List<String> PAGES = List.of("/", "/targets", "/targets/B03", "/targets/B03/postings", "/plan",
            "/projects",
            "/units", "/calendar", "/forecasts", "/supervision", "/supervision/warnings", "/supervision/limits", "/desk",
            "/assets", "/assets/map", "/assets/new", "/assets/import", "/posts", "/posts/new", "/patrols", "/patrols/regimes");

    @Test
    void leadsFromThePlanToTheRecordsBehindAFigure(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        assertThat(page.locator("h2").allInnerTexts()).anyMatch(heading -> heading.contains("背街小巷"));
        page.locator("section a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("背街小巷整治142条")).first().click();
        page.waitForURL("**/targets/B03*");
        var figure = page.locator(".headline a.big");
        var shown = figure.innerText().replaceAll("\\D", "");
        figure.click();
        page.waitForURL("**/postings*");
        assertThat(page.locator("dl.facts strong").first().innerText().replaceAll("\\D", "")).isEqualTo(shown);
        assertThat(page.locator("a[href^='/evidence/']").count()).isGreaterThan(10);
        page.locator("tbody th a").first().click();
        page.waitForURL("**/projects/*");
        assertThat(page.locator("h1").innerText()).isNotBlank();
        page.goBack();
        page.locator("a[href^='/evidence/']").first().click();
        page.waitForURL("**/evidence/*/about");
        assertThat(page.content()).contains("成华");
        browser.open("/plan");
        assertThat(page.locator("mark, .clause, [id^='c-']").count()).isGreaterThanOrEqualTo(98);
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        browser.open("/?theme=dark");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void neverScrollsSidewaysOnPhoneAndWideScreen(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var wide = new ArrayList<String>();
        for (var language : List.of("zh-CN", "en")) {
            browser.open("/?lang=" + language);
            for (var path : PAGES) {
                browser.open(path);
                for (var width : new int[]{360, 390, 1920}) {
                    browser.page().setViewportSize(width, 800);
                    if (browser.scrollsSideways()) {
                        wide.add(path + " at " + width + " in " + language);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void isReadableForEverybodyInLightAndDark(BrowserSession browser) {
        browser.signIn("district", SystemTest.PASSWORD);
        var found = new ArrayList<String>();
        for (var theme : List.of("light", "dark")) {
            browser.open("/?theme=" + theme);
            for (var path : PAGES) {
                browser.open(path);
                violations(browser).forEach(violation -> found.add(path + " " + theme + ": " + violation));
            }
        }
        assertThat(found).isEmpty();
    }

    /** What axe calls serious or critical on the open page; handed to the engine itself, as the page's policy admits no script. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(BrowserSession browser) {
        browser.page().evaluate(AXE + "; null");
        return (List<String>) browser.page().evaluate(
                """
                        async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                          .filter(v => v.impact === 'serious' || v.impact === 'critical')
                          .flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' ' + n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')))""");
    }

    private static final String AXE = read("/axe.min.js");

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(WalkTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
