package cn.chenghua.governance.access.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.access.Standings.SignedIn;

import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered.Writing writing = new Remembered.Writing();
    private final Remembered.Reading reading = new Remembered.Reading();

    @Test
    void readsWhatItWrote() {
        var session = new SignedIn(new UUID(0, 1), "wang.li", Instant.EPOCH, Instant.EPOCH, new UUID(0, 2));
        assertThat(reading.convert(writing.convert(session))).isEqualTo(session);
    }

    @Test
    void takesForForgottenWhatAnotherVersionWroteAndWhatIsNotOurs() {
        assertThat(reading.convert(new byte[]{1, 2, 3})).isNull();
        var changed = writing.convert(new Ours("x"));
        var name = new String(changed, java.nio.charset.StandardCharsets.ISO_8859_1).replace("$Ours", "$Gone");
        assertThat(reading.convert(name.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))).isNull();
        assertThat(reading.convert(writing.convert(new java.awt.Point(1, 2)))).as("a class nobody allowed").isNull();
    }

    private record Ours(String text) implements Serializable {
    }
}
