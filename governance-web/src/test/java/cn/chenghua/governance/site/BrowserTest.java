package cn.chenghua.governance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

@SystemTest
class BrowserTest {

    @Test
    void opensTheHealthPage(BrowserSession browser) {
        assertThat(browser.open("/actuator/health/liveness")).isEqualTo(200);
        browser.screenshot("health");
    }

    @Test
    void noticesARequestToAnotherHost(BrowserSession browser) {
        browser.open("/actuator/health/liveness");
        browser.page().setContent("<img src='https://example.org/a.png'>");

        assertThatThrownBy(browser::assertQuiet).hasMessageContaining("other host: https://example.org/a.png");

        browser.tolerate("example.org");
        browser.tolerate("ERR_");
    }

    @Test
    void noticesAScriptError(BrowserSession browser) {
        browser.open("/actuator/health/liveness");
        browser.page().evaluate("setTimeout(() => { throw new Error('broken on purpose') })");
        browser.page().waitForTimeout(200);

        assertThatThrownBy(browser::assertQuiet).hasMessageContaining("broken on purpose");

        browser.tolerate("broken on purpose");
    }
}
