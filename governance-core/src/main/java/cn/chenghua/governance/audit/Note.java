package cn.chenghua.governance.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a part of the platform has to say for the record; the trail adds who, when and from where.
 *
 * @param result {@code done}, or the code of the refusal
 * @param filter what an export was narrowed to
 * @param rows   how many rows an export or an import had
 * @param person whom the act is put down to, where the request itself does not know
 * @param caller who acts, where the note is made on another thread than the one that answers him
 */
public record Note(Act act, Subject subject, List<Change> changes, String result, @Nullable String filter, @Nullable Long rows,
        @Nullable Person person, @Nullable Caller caller) {

    private static final String DONE = "done";
    private static final int MOST_FIELDS = 200;

    public Note {
        changes = List.copyOf(changes);
    }

    /** The same without anything that could break a line or be a secret, and not too long. */
    Note defused() {
        var unit = subject.unit();
        var about = new Subject(filled(subject.kind()), filled(subject.id()), unit == null ? null : filled(unit));
        return new Note(act, about, changes.stream().limit(MOST_FIELDS).map(Change::covered).toList(), filled(result),
                filter == null ? null : Defused.text(filter, 1_000), rows, person, caller);
    }

    public static Note of(Act act, Subject subject) {
        return new Note(act, subject, List.of(), DONE, null, null, null, null);
    }

    /** A new record with all its fields. */
    public static Note created(Subject subject, Map<String, String> fields) {
        var changes = fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .map(field -> new Change(field.getKey(), null, field.getValue())).toList();
        return of(Act.CREATE, subject).with(changes);
    }

    /** An act that came to nothing, with the code of the refusal. */
    public static Note refused(Act act, Subject subject, String code) {
        return new Note(act, subject, List.of(), code, null, null, null, null);
    }

    public Note with(List<Change> fields) {
        return new Note(act, subject, fields, result, filter, rows, person, caller);
    }

    public Note counted(String narrowedTo, long count) {
        return new Note(act, subject, changes, result, narrowedTo, count, person, caller);
    }

    public Note counted(long count) {
        return new Note(act, subject, changes, result, filter, count, person, caller);
    }

    public Note by(@Nullable UUID account, String username) {
        return new Note(act, subject, changes, result, filter, rows, new Person(account, username), caller);
    }

    /** The same as said by somebody else than this thread works for. */
    public Note from(Caller somebody) {
        return new Note(act, subject, changes, result, filter, rows, person, somebody);
    }

    /** Whether it is to be written even if everything around it is taken back. */
    public boolean stands() {
        return act.refusal();
    }

    private static String filled(String text) {
        return text.isBlank() ? "-" : Defused.text(text, 200);
    }

    /** An account, or a name that somebody typed and that may be nobody's. */
    public record Person(@Nullable UUID account, String username) {
    }
}
