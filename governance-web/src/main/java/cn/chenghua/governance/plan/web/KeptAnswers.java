package cn.chenghua.governance.plan.web;

import java.util.OptionalLong;
import java.util.function.Function;

import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.site.table.ExportedRows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Keeps the bytes of answers while the ledger stands still: one tiny read decides between 304, kept bytes and a new answer. */
@Component
class KeptAnswers {

    private final LedgerBook book;
    private final Cache<Object, Kept> answers = Caffeine.newBuilder().maximumWeight(64L << 20)
            .weigher((Object key, Kept kept) -> kept.bytes.length + 200)
            .build();

    KeptAnswers(LedgerBook book) {
        this.book = book;
    }

    /**
     * @param key everything the answer depends on but the ledger: the question, the format and the language
     * @param made makes the bytes, given the version they are of
     */
    ResponseEntity<byte[]> answer(Object key, MediaType type, @Nullable String ifNoneMatch, HttpHeaders more,
            Function<String, byte[]> made) {
        var version = book.version().toString();
        var tag = "\"" + version + "-" + Integer.toHexString(key.hashCode()) + "\"";
        var headers = new HttpHeaders();
        headers.putAll(more);
        headers.setETag(tag);
        headers.setCacheControl(CacheControl.noStore());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.AUTHORIZATION);
        if (ifNoneMatch != null && ifNoneMatch.contains(tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(type);
        var kept = answers.getIfPresent(key);
        if (kept == null || !kept.version.equals(version)) {
            kept = new Kept(version, made.apply(version), ExportedRows.said());
            answers.put(key, kept);
        }
        kept.rows.ifPresent(ExportedRows::say);
        return new ResponseEntity<>(kept.bytes, headers, HttpStatus.OK);
    }

    private record Kept(String version, byte[] bytes, OptionalLong rows) {
    }
}
