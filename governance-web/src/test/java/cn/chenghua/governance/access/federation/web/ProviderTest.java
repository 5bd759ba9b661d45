package cn.chenghua.governance.access.federation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.access.Grant;

import org.junit.jupiter.api.Test;

class ProviderTest extends WithEveryDoor {

    @Test
    void showsAButtonThatLeadsToTheProvider() throws Exception {
        assertThat(new Wanderer(home() + "/sign-in").text()).contains("/sign-in/provider/provider", "统一身份认证登录");
        var asked = new Wanderer(home() + "/sign-in/provider/provider").next();
        assertThat(asked.toString()).startsWith(Provider.issuer());
        assertThat(asked.getQuery()).contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256",
                "redirect_uri=" + home() + "/sign-in/back");
    }

    @Test
    void letsInWhomAGroupBringsARoleAndLeadsToThePageAskedFor() throws Exception {
        var chen = new Wanderer(home() + "/account?x=1");
        arrive(chen, "chen.jie");
        assertThat(chen.status()).isEqualTo(200);
        assertThat(chen.at()).hasPath("/account").hasQuery("x=1");
        assertThat(chen.text()).contains("chen.jie", "陈洁");
        assertThat(Objects.requireNonNull(people.find("chen.jie")).grants()).singleElement().returns(true, Grant::mapped);
    }

    @Test
    void keepsOutWhoseGroupsBringNothing() throws Exception {
        var sun = new Wanderer(home() + "/sign-in");
        arrive(sun, "sun.wei");
        assertThat(sun.at()).hasPath("/sign-in").hasQuery("refused=provider");
        assertThat(people.find("sun.wei")).isNull();
        assertThat(sun.go("/account").next()).hasPath("/sign-in");
    }

    @Test
    void takesNoAnswerToAQuestionItDidNotAsk() throws Exception {
        var chen = new Wanderer(home() + "/sign-in");
        chen.go("/sign-in/provider/provider").until("/back?");
        signInAtProvider(chen, "chen.jie");
        chen.until("/back?");
        var back = chen.next().toString();
        chen.go(back.replaceFirst("state=.", "state=~"));
        assertThat(chen.next()).hasPath("/sign-in").hasQuery("refused=provider");
        assertThat(new Wanderer(home() + "/sign-in").go(back).next()).as("in another browser").hasQuery("refused=provider");
        assertThat(chen.go("/account").next()).hasPath("/sign-in");
    }

    @Test
    void takesNoWordFromAnotherIssuer() throws Exception {
        Provider.claimsToBe("https://evil.example");
        var chen = new Wanderer(home() + "/sign-in");
        arrive(chen, "chen.jie");
        assertThat(chen.at()).hasPath("/sign-in").hasQuery("refused=provider");
    }

    @Test
    void keepsADisabledAccountOut() throws Exception {
        arrive(new Wanderer(home() + "/sign-in"), "chen.jie");
        people.disable("chen.jie");
        var chen = new Wanderer(home() + "/sign-in");
        arrive(chen, "chen.jie");
        assertThat(chen.at()).hasQuery("refused=provider");
        people.with("chen.jie", cn.chenghua.governance.access.Role.VIEWER);
    }

    @Test
    void leadsNowhereElseWhateverTheHostSays() {
        var answer = mvc.get().uri("/sign-in/provider/provider").header("Host", "evil.example").exchange();
        assertThat(Objects.requireNonNull(answer.getResponse().getRedirectedUrl())).startsWith(Provider.issuer())
                .doesNotContain("evil.example");
    }

    private void arrive(Wanderer somebody, String name) throws Exception {
        somebody.go("/sign-in/provider/provider").until("nowhere");
        signInAtProvider(somebody, name);
        somebody.until("nowhere");
    }

    private void signInAtProvider(Wanderer somebody, String name) throws Exception {
        somebody.until("nowhere").post("/login", Map.of("username", name, "password", Provider.PASSWORD));
    }
}
