package cn.chenghua.governance.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.OnceOnly;
import cn.chenghua.governance.access.OnceOnly.Given;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers REST requests that bear an {@code Idempotency-Key}: the first does its work, repeats get its answer. */
@Component
public class Repeats {

    public static final String KEY = "Idempotency-Key";
    private final OnceOnly once;
    private final JsonMapper json;

    Repeats(OnceOnly once, JsonMapper json) {
        this.once = once;
        this.json = json;
    }

    /** @param path and {@code body} are what a repeat must have in common with the first */
    public <T> ResponseEntity<T> answer(Actor actor, @Nullable String key, String path, Object body, Class<T> type,
            Supplier<ResponseEntity<T>> work) {
        if (key == null) {
            return work.get();
        }
        return told(once.answer(actor, key, fingerprint(path, body), () -> given(work.get())), type);
    }

    private <T> Given given(ResponseEntity<T> answer) {
        var location = answer.getHeaders().getLocation();
        return new Given(answer.getStatusCode().value(), answer.getHeaders().getETag(),
                location == null ? null : location.toString(),
                json.writeValueAsString(Objects.requireNonNull(answer.getBody())));
    }

    private <T> ResponseEntity<T> told(Given given, Class<T> type) {
        var headers = new HttpHeaders();
        headers.setETag(given.etag());
        headers.setCacheControl(CacheControl.noStore());
        var location = given.location();
        if (location != null) {
            headers.setLocation(URI.create(location));
        }
        return ResponseEntity.status(given.status()).headers(headers).body(json.readValue(given.body(), type));
    }

    private String fingerprint(String path, Object body) {
        try {
            var content = path + "\n" + json.writeValueAsString(body);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
