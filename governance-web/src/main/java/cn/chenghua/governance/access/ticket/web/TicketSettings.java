package cn.chenghua.governance.access.ticket.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.ticket.TicketVerifier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Which tickets are taken: none, unless the operator shares a secret with an office platform or brings a verifier of his own. */
@Configuration(proxyBeanMethods = false)
class TicketSettings {

    private static final int SHORTEST = 32;

    @Bean
    @Fallback
    TicketVerifier ticketVerifier(@Value("${governance.ticket.secret:}") String secret,
            @Value("${governance.ticket.audience:governance}") String audience, MachineTime time) {
        if (secret.isBlank()) {
            return text -> Optional.empty();
        }
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST || secret.chars().distinct().count() < SHORTEST / 4) {
            throw new IllegalStateException(
                    "governance.ticket.secret must be at least 32 random signs; make one with: openssl rand -base64 32");
        }
        return new SignedTickets(secret, audience, time);
    }
}
