package cn.chenghua.governance.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class FailuresTest {

    private static final MockHttpServletRequest REQUEST = new MockHttpServletRequest("POST", "/api/v1/projects");
    private final Failures failures = new Failures(new Sentences(messages(),
            new org.springframework.beans.factory.support.StaticListableBeanFactory().getBeanProvider(RefusalDoor.class)));

    static Stream<Throwable> troubles() {
        return Stream.of(new CannotCreateTransactionException("used up", new SQLTransientConnectionException("no connection")),
                new DataAccessResourceFailureException("gone"), new QueryTimeoutException("slow"),
                new CannotAcquireLockException("locked"), new IllegalStateException(new SQLException("frozen", "08006")),
                new TransactionSystemException("no commit", new SQLException("shut down", "57P01")),
                new RuntimeException("wrapped by a view", new RuntimeException(new SQLException("locked", "55P03"))),
                new SQLException("disk full", "53100"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void askToComeAgainWhenTheDatabaseIsInTrouble(Throwable thrown) {
        var failure = failures.of(thrown, REQUEST);
        assertThat(failure.status().value()).isEqualTo(503);
        assertThat(failure.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }

    @Test
    void doNotBlameTheDatabaseForTheRest() {
        assertThat(failures.of(new OptimisticLockingFailureException("changed"), REQUEST).status().value()).isEqualTo(409);
        assertThat(failures.of(new IllegalStateException(new SQLException("syntax", "42601")), REQUEST).status().value())
                .isEqualTo(500);
    }

    @Test
    void knowACallerWhoHungUp() {
        assertThat(Stream.of(new EOFException(), new IllegalStateException(new ClientAbortException(new IOException("pipe"))))
                .allMatch(Failures::hungUp)).isTrue();
        assertThat(Failures.hungUp(new IOException("disk"))).isFalse();
        assertThat(Failures.hungUp(new IllegalStateException(new SQLException("cut", "08006", new EOFException())))).isFalse();
    }

    @Test
    void areBriefInTheLogAndRepeatNoText() {
        Throwable thrown = new SQLException("Failing row contains (510108199001011234)", "23514");
        for (int i = 0; i < 50; i++) {
            thrown = new IllegalStateException("13800000000 " + "x".repeat(5_000), thrown);
        }
        assertThat(Causes.brief(thrown)).hasSizeLessThan(1_700).contains("IllegalStateException").doesNotContain("138", "xxx");
        assertThat(Causes.brief(new SQLException("Failing row contains (510108199001011234)", "23514"))).contains("23514")
                .doesNotContain("510108199001011234");
    }

    @Test
    void knowSoundTextFromBroken() {
        assertThat(SoundText.of("name", "cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(Stream.of("a\u0000", "\ud800", "x\udc00", "\ufffd").filter(FailuresTest::sound)).isEmpty();
        assertThat(Stream.of("", "𠮷", "😀", "\u202e", "\u0001").filter(FailuresTest::sound)).hasSize(5);
    }

    private static boolean sound(String text) {
        try {
            SoundText.of("name", text);
            return true;
        } catch (SoundText.BrokenText e) {
            return false;
        }
    }

    private static StaticMessageSource messages() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }
}
