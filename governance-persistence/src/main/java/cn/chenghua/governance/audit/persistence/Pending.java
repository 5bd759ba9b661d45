package cn.chenghua.governance.audit.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;

import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The notes of one transaction until it is about to commit. What was said about one record in several steps becomes one note;
 * more than {@link #MOST} records of a kind, as an import leaves them, become one note with their number.
 */
final class Pending implements TransactionSynchronization {

    static final int MOST = 200;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Note> others = new ArrayList<>();

    void add(Note note) {
        switch (note.act()) {
            case CREATE, CHANGE, DELETE, IMPORT ->
                groups.computeIfAbsent(note.subject().kind(), kind -> new Group()).add(note);
            default -> others.add(note);
        }
    }

    /** The notes so far, which are forgotten here. */
    List<Note> take() {
        var notes = new ArrayList<Note>();
        groups.forEach((kind, group) -> group.addTo(notes, kind));
        notes.addAll(others);
        groups.clear();
        others.clear();
        return notes;
    }

    private static final class Group {
        private final Map<String, Note> notes = new LinkedHashMap<>();
        private long rows;

        void add(Note note) {
            var count = note.rows();
            if (note.act() == Act.IMPORT) {
                rows += count == null ? 1 : count;
            } else if (rows > 0) {
                rows++;
            } else {
                notes.merge(note.subject().id(), note, Group::joined);
                if (notes.size() > MOST) {
                    rows = notes.size();
                    notes.clear();
                }
            }
        }

        void addTo(List<Note> all, String kind) {
            notes.values().stream().filter(note -> note.act() != Act.CHANGE || !note.changes().isEmpty()).forEach(all::add);
            if (rows > 0) {
                all.add(Note.of(Act.IMPORT, Subject.many(kind)).counted(rows));
            }
        }

        /** The act of the first step, unless the record is gone; each field as it was before all steps and is after them. */
        private static Note joined(Note earlier, Note later) {
            var fields = new LinkedHashMap<String, Change>();
            earlier.changes().forEach(change -> fields.put(change.field(), change));
            later.changes().forEach(change -> fields.merge(change.field(), change,
                    (first, last) -> new Change(first.field(), first.before(), last.after())));
            fields.values().removeIf(change -> Objects.equals(change.before(), change.after()));
            var act = later.act() == Act.DELETE ? Act.DELETE : earlier.act();
            var note = Note.of(act, earlier.subject()).with(List.copyOf(fields.values()));
            return earlier.caller() == null ? note : note.from(earlier.caller());
        }
    }
}
