package cn.chenghua.governance.access.ticket.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.ticket.Ticket;
import cn.chenghua.governance.access.ticket.TicketVerifier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Tickets as JSON Web Tokens under a secret shared with the office platform (HS256): {@code sub} is the user name, {@code aud}
 * names us, {@code jti} is the number, and from {@code iat} to {@code exp} lies a minute at most.
 */
class SignedTickets implements TicketVerifier {

    private static final Logger log = LoggerFactory.getLogger(SignedTickets.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final int LONGEST_TEXT = 4_096;

    private final String audience;
    private final MachineTime time;
    private final NimbusJwtDecoder decoder;

    SignedTickets(String secret, String audience, MachineTime time) {
        this.audience = audience;
        this.time = time;
        var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
        decoder.setJwtValidator(ticket -> OAuth2TokenValidatorResult.success());
    }

    @Override
    public Optional<Ticket> verify(String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return read(decoder.decode(text));
        } catch (JwtException e) {
            log.info("A ticket is refused: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Ticket> read(Jwt ticket) {
        var name = ticket.getSubject();
        var number = ticket.getId();
        var issued = ticket.getIssuedAt();
        var expires = ticket.getExpiresAt();
        if (name == null || number == null || number.isBlank() || issued == null || expires == null) {
            return Optional.empty();
        }
        var audiences = ticket.getAudience() == null ? List.<String>of() : ticket.getAudience();
        return audiences.contains(audience) && timely(issued, expires)
                ? Optional.of(new Ticket(name, number, expires))
                : Optional.empty();
    }

    private boolean timely(Instant issued, Instant expires) {
        var now = time.now();
        return !issued.isAfter(now.plus(CLOCKS_DIFFER)) && expires.isAfter(now)
                && Duration.between(issued, expires).compareTo(LONGEST) <= 0;
    }
}
