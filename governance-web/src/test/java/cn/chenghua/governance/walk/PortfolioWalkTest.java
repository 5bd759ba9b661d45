package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;

import cn.chenghua.governance.site.BrowserSession;
import cn.chenghua.governance.site.SystemTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

@SystemTest
class PortfolioWalkTest {

    private static final String NAME = "新鸿路小区走查段";
    private static final Pattern TARGET = Pattern.compile("/targets/([A-E][0-9]{2})\\b");
    private static final Pattern AMOUNT = Pattern.compile("[-−]?[0-9][0-9,]*(\\.[0-9]+)?");

    @Test
    void followsAProjectFromImportToCountedCompletion(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        var before = openings(browser);

        browser.open("/projects/import");
        page.setInputFiles("#file", new FilePayload("小区.csv", "text/csv",
                ("名称,类别,单位名称,长度(米),预算(万元)\n" + NAME + ",整体开业,下涧槽社区,４８０,120\n").getBytes(StandardCharsets.UTF_8)));
        page.locator("main form.upload [type=submit]").click();
        page.locator("form[action='/projects/import/apply'] [type=submit]").click();
        page.waitForLoadState();
        browser.open("/projects?text=小区走查");
        page.locator("main table th a").first().click();
        page.waitForURL(Pattern.compile(".*/projects/[0-9a-f-]{36}.*"));
        assertThat(page.locator("h1").innerText()).contains(NAME);
        assertThat(openings(browser)).as("an imported project counts nothing yet").isEqualTo(before);

        page.goBack();
        reach(page, "started", "2018-09-03", "成华建〔2018〕88号");
        assertThat(openings(browser)).isEqualTo(before);
        page.goBack();
        reach(page, "opened_as_whole", "2018-10-20", "成华城管验〔2018〕31号");
        assertThat(page.locator("main").innerText()).contains("成华城管验〔2018〕31号");
        assertThat(openings(browser)).isEqualTo(before + 1);
        page.locator(".headline a.big").click();
        page.waitForURL("**/postings*");
        assertThat(page.locator("main").innerText()).contains(NAME);
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(NAME)).first().click();
        page.waitForURL("**/projects/*");
        takeBack(page);
        assertThat(openings(browser)).as("taken back, it counts no more").isEqualTo(before);
    }

    @Test
    void coversAGapFromASurplusAndKeepsTheSum(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        browser.open("/funds?in=YUAN&standing=SURPLUS");
        var giver = balance(page, 0);
        browser.open("/funds?in=YUAN&standing=GAP");
        var taker = balance(page, 0);
        var whole = portfolio(browser);

        browser.open("/funds?from=" + giver.number + "&in=YUAN#move");
        assertThat(page.locator("#transfer-from").inputValue()).isEqualTo(giver.number);
        page.locator("#transfer-to").fill(taker.number);
        page.locator("#transfer-amount").fill("1000.50");
        page.locator("#transfer-reason").fill("打破就地平衡");
        page.locator("#transfer-evidence").fill("成华财〔2018〕45号");
        page.locator("form[action='/funds/transfers'] [type=submit]").click();
        page.waitForURL("**/funds*");
        assertThat(page.locator(".alert-success").count()).isEqualTo(1);
        assertThat(page.locator("section:has(#transfers)").innerText()).contains("打破就地平衡", "1,000.5");

        var moved = new BigDecimal("1000.50");
        assertThat(portfolio(browser)).as("the portfolio's balance").isEqualByComparingTo(whole);
        assertThat(balanceOf(browser, giver)).isEqualByComparingTo(giver.amount.subtract(moved));
        assertThat(balanceOf(browser, taker)).isEqualByComparingTo(taker.amount.add(moved));
    }

    @Test
    void countsOnOverviewAndDeskWhatTheListsBehindThemShow(BrowserSession browser) {
        var page = browser.page();
        browser.signIn("district", SystemTest.PASSWORD);
        var late = codes(page.locator("section:has(h2:has-text('滞后或有风险')) ul.plain"));
        var listed = new TreeSet<String>();
        for (var status : new String[]{"BEHIND", "AT_RISK"}) {
            browser.open("/targets?status=" + status);
            listed.addAll(codes(page.locator("main")));
        }
        assertThat(late).isNotEmpty().isEqualTo(listed);
        var tried = 0;
        for (var username : new String[]{"district", "jianshelu", "erxianqiao"}) {
            page.context().clearCookies();
            browser.signIn(username, SystemTest.PASSWORD);
            browser.open("/desk");
            var all = 0;
            var tallies = page.locator(".tallies a");
            for (var at = 0; at < tallies.count(); at++, tried++) {
                var shown = Integer.parseInt(tallies.nth(at).locator("strong").innerText());
                all += shown;
                browser.open(tallies.nth(at).getAttribute("href"));
                assertThat(page.locator("main table tbody tr").count()).as(page.url()).isEqualTo(shown);
                browser.open("/desk");
            }
            assertThat(page.locator("main table tbody tr").count()).as("desk of " + username).isEqualTo(all);
        }
        assertThat(tried).isPositive();
    }

    private static TreeSet<String> codes(Locator place) {
        var codes = new TreeSet<String>();
        for (var html : place.all()) {
            TARGET.matcher(html.innerHTML()).results().forEach(found -> codes.add(found.group(1)));
        }
        return codes;
    }

    private static int openings(BrowserSession browser) {
        browser.open("/targets/C04");
        return Integer.parseInt(browser.page().locator(".headline a.big").innerText().replaceAll("\\D", ""));
    }

    private static void reach(Page page, String stage, String day, String evidence) {
        page.locator("#reach-stage").selectOption(stage);
        page.locator("#reach-day").fill(day);
        page.locator("#reach-evidence").fill(evidence);
        page.locator("form[action$='/reach'] [type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator(".alert-success").count()).as("%s was taken", stage).isEqualTo(1);
    }

    private static void takeBack(Page page) {
        var form = page.locator("form[action$='/back']");
        page.locator("details:has(form[action$='/back']) summary").click();
        form.locator("select[name=stage]").selectOption("started");
        form.locator("[name=day]").fill("2018-10-25");
        form.locator("[name=evidence]").fill("复查未通过");
        form.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    private static Balance balance(Page page, int row) {
        var line = page.locator("section:has(#balances) tbody tr").nth(row);
        return new Balance(line.locator("td.code").innerText().strip(),
                amount(line.locator("td.number").last()));
    }

    private static BigDecimal portfolio(BrowserSession browser) {
        browser.open("/funds?in=YUAN");
        return amount(browser.page().locator("section:has(#balances) dl.facts strong").first());
    }

    private static BigDecimal balanceOf(BrowserSession browser, Balance project) {
        for (var standing : new String[]{"SURPLUS", "GAP", "EVEN"}) {
            browser.open("/funds?in=YUAN&standing=" + standing);
            var rows = browser.page().locator("section:has(#balances) tbody tr");
            for (var row = 0; row < rows.count(); row++) {
                var found = balance(browser.page(), row);
                if (found.number.equals(project.number)) {
                    return found.amount;
                }
            }
        }
        throw new AssertionError(project.number + " stands in no list of balances");
    }

    private static BigDecimal amount(Locator place) {
        var found = AMOUNT.matcher(place.innerText());
        assertThat(found.find()).as(place.innerText()).isTrue();
        return new BigDecimal(found.group().replace(",", "").replace('−', '-'));
    }

    private record Balance(String number, BigDecimal amount) {
    }
}
