package cn.chenghua.governance.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One line of the record: a note with who, when and from where. It is written once and never changed. */
public record Entry(UUID id, Instant at, Caller caller, Note note) {

    /** A new line; its id sorts behind those made before it. */
    public static Entry of(Note note, Caller caller, Instant now) {
        var id = EntryIds.next(now);
        var person = note.person();
        var sender = note.caller() == null ? caller : note.caller();
        var by = person == null ? sender : sender.as(person);
        return new Entry(id, now.truncatedTo(ChronoUnit.MILLIS), by.defused(), note.defused());
    }

    /**
     * All that is said, as bytes that no other entry has: each field with its length before it, so that nothing can be moved
     * from one field into the next.
     */
    public byte[] canonical() {
        var fields = new ArrayList<@Nullable String>();
        fields.add("1");
        fields.add(id.toString());
        fields.add(String.valueOf(at.toEpochMilli()));
        var account = caller.account();
        fields.add(account == null ? null : account.toString());
        fields.addAll(List.of(caller.username(), caller.acting(), caller.address(), caller.route(), caller.request()));
        fields.addAll(List.of(note.act().name(), note.subject().kind(), note.subject().id()));
        fields.add(note.subject().unit());
        fields.add(note.result());
        fields.add(note.filter());
        var rows = note.rows();
        fields.add(rows == null ? null : rows.toString());
        note.changes().forEach(change -> {
            fields.add(change.field());
            fields.add(change.before());
            fields.add(change.after());
        });
        return bytes(fields);
    }

    private static byte[] bytes(List<@Nullable String> fields) {
        var bytes = new ByteArrayOutputStream(512);
        for (var field : fields) {
            var text = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((field == null ? "-;" : text.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }
}
