package cn.chenghua.governance.safecommunity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers of REST calls about one record: never kept, and with its version where it has one. */
public final class Answers {

    private Answers() {
    }

    public static <T> ResponseEntity<T> of(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").cacheControl(CacheControl.noStore()).body(body);
    }

    public static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    /** The text a body says, or nothing. */
    public static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
