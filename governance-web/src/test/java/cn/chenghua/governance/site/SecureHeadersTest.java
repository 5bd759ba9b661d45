package cn.chenghua.governance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureHeadersTest {

    @Test
    void nameThePlatformsThatMayShowThePagesInAFrame() throws Exception {
        assertThat(policy(" 'self'  https://platform.example https://*.chengdu.example:8443 "))
                .endsWith("; frame-ancestors 'self' https://platform.example https://*.chengdu.example:8443");
        assertThat(policy("'none'")).endsWith("; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "https:", "https://*", "platform.example", "'self'; script-src *",
            "'self',https://a.example",
            "'none' https://a.example", "https://a.example/path", "https://a.example\r\nX: y z"})
    void neverLeaveOpenWhoMay(String ancestors) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecureHeaders(ancestors))
                .withMessageContaining("governance.frame-ancestors");
    }

    private static String policy(String ancestors) throws Exception {
        var response = new MockHttpServletResponse();
        new SecureHeaders(ancestors).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
        return Objects.requireNonNull(response.getHeader("Content-Security-Policy"));
    }
}
