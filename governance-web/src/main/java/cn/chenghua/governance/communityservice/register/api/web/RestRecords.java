package cn.chenghua.governance.communityservice.register.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the records of a register; what a field means is said by the register's table. */
@Schema(name = "ServiceRecordPage")
public record RestRecords(LocalDate asOf, int count, List<One> records, @Nullable String next) {

    /** A record with its fields; figures are decimal texts, days ISO-8601, units their codes. */
    @Schema(name = "ServiceRecord")
    public record One(String id, Map<String, Object> fields) {
    }

    /** A record to be added, its fields as in the register's table, and what it rests on. */
    @Schema(name = "AddServiceRecord")
    public record New(@Nullable Map<String, String> fields, @Nullable String evidence) {

        Map<String, String> said() {
            return fields == null ? Map.of() : fields;
        }
    }

    /** What became of it: NEW, CHANGED or UNCHANGED. */
    @Schema(name = "ServiceRecordAdded")
    public record Added(UUID id, String outcome) {
    }

    /** A step of a record: its verb, its day, the firm's rating where it rates, and what it rests on. */
    @Schema(name = "ServiceRecordStep")
    public record Step(@Nullable String verb, @Nullable LocalDate day, @Nullable Integer rating, @Nullable String evidence) {

        public Proof proof() {
            return Proof.of(Typed.text(evidence), null);
        }

        public LocalDate on() {
            return Typed.needed("day", day);
        }
    }
}
