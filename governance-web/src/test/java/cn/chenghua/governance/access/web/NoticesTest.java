package cn.chenghua.governance.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.env.MockEnvironment;

class NoticesTest {

    private final MockEnvironment settings = new MockEnvironment();
    private final Notices notices = new Notices(settings, new StaticMessageSource());

    @Test
    void leadToThePortThatIsOpen() {
        settings.setProperty("local.server.port", "18080");
        assertThat(notices.address()).isEqualTo("http://localhost:18080");
    }

    @Test
    void leadToThePlatformFromACommandBesideIt() {
        settings.setProperty("local.server.port", "-1");
        assertThat(notices.address()).isEqualTo("http://localhost:8080");
        settings.setProperty("SERVER_PORT", "9090");
        assertThat(notices.address()).isEqualTo("http://localhost:9090");
        settings.setProperty("governance.address", "https://governance.example/");
        assertThat(notices.address()).isEqualTo("https://governance.example");
    }
}
