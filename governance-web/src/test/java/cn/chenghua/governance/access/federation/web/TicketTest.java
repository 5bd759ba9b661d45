package cn.chenghua.governance.access.federation.web;

import static cn.chenghua.governance.access.federation.web.Tickets.signed;
import static cn.chenghua.governance.access.federation.web.Tickets.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import cn.chenghua.governance.access.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TicketTest extends WithEveryDoor {

    private static final String REFUSED = "/sign-in?refused=ticket";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void opensAnAccount() {
        people.with("zhou.yu", Role.VIEWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void letsInOnceAndLeavesTheTicketBehind(String method) {
        var ticket = ticket("zhou.yu", "governance", 0, 60, TICKET_SECRET);
        var answer = mvc.method(org.springframework.http.HttpMethod.valueOf(method)).uri("/sign-in/ticket")
                .param("ticket", ticket).exchange();
        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo("/");
        assertThat(mvc.get().uri("/account").cookie(cookie(answer))).hasStatusOk().bodyText().contains("zhou.yu", "办公平台");
        assertRefused(ticket);
    }

    @Test
    void refusesWhatIsWrongInOneWayOrAnother() {
        var number = UUID.randomUUID().toString();
        var genuine = ticket("zhou.yu", "governance", 0, 60, TICKET_SECRET);
        assertRefused(ticket("zhou.yu", "governance", -61, -1, TICKET_SECRET));
        assertRefused(ticket("zhou.yu", "governance", 0, 61, TICKET_SECRET));
        assertRefused(ticket("zhou.yu", "governance", 60, 90, TICKET_SECRET));
        assertRefused(ticket("zhou.yu", "elsewhere", 0, 60, TICKET_SECRET));
        assertRefused(ticket("zhou.yu", "governance", 0, 60, TICKET_SECRET.replace('k', 'K')));
        assertRefused(ticket("nobody", "governance", 0, 60, TICKET_SECRET));
        assertRefused(ticket("a b", "governance", 0, 60, TICKET_SECRET));
        assertRefused(genuine.substring(0, genuine.length() - 3) + "AAA");
        assertRefused(signed("{\"alg\":\"none\"}", "{\"sub\":\"zhou.yu\",\"aud\":\"governance\",\"jti\":\"" + number + "\"}",
                TICKET_SECRET));
        assertRefused("");
        assertRefused("x".repeat(9_000));
        people.disable("zhou.yu");
        assertRefused(genuine);
        people.with("zhou.yu", Role.VIEWER);
        assertThat(mvc.get().uri("/sign-in/ticket?ticket=" + genuine)).as("refusals used nothing up").redirectedUrl()
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"/field,/field", "/assets/620-km,/assets/620-km", "/,/", "'',/", "field,/", "//a.example,/", "/%2F/a.example,/",
            "/\\a.example,/", "https://a.example/,/", "/../field,/", "/field?again,/"})
    void leadsToAPlainPathThePlatformNamesAndToNothingElse(String named, String opened) {
        assertThat(mvc.get().uri("/sign-in/ticket").param("ticket", ticket("zhou.yu", TICKET_SECRET)).param("to", named))
                .hasStatus(302).redirectedUrl().isEqualTo(opened);
    }

    private void assertRefused(String ticket) {
        var before = sessions();
        var answer = mvc.get().uri("/sign-in/ticket").param("ticket", ticket).exchange();
        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo(REFUSED);
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from account_session").query(Long.class).single()
                + jdbc.sql("select count(*) from used_ticket").query(Long.class).single();
    }
}
