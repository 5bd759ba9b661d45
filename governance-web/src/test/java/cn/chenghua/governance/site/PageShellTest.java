package cn.chenghua.governance.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest(PageShellTest.None.class)
class PageShellTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsTheSignInFormToAnybody() {
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().contains("name=\"password\"");
    }

    @Test
    void leadsAVisitorToTheSignInForm() {
        assertThat(mvc.get().uri("/account")).hasStatus3xxRedirection().redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void hidesARouteThatNobodyDeclared() {
        assertThat(mvc.get().uri("/undeclared").with(As.districtOfficial())).hasStatus(404);
    }

    @Controller
    static class None {
    }
}
