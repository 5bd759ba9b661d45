package cn.chenghua.governance.backstreet.measure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A measure of the district, such as 餐饮油烟净化设施全覆盖, in one line of work or one mode of greening.
 *
 * @param version 0 for one that is not stored yet
 * @param clauses numbers of the policy's clauses it carries out, from 1 to 10
 * @param projects which carry it out
 */
public record StreetMeasure(UUID id, long version, String name, MeasureSort sort, UnitCode place, String responsible,
        @Nullable LocalDate begins, @Nullable LocalDate ends, String note, Set<Integer> clauses, Set<UUID> projects) {

    /** How many clauses the policy has. */
    public static final int CLAUSES = 10;
    private static final int TEXT = 200;
    private static final int NOTE = 2_000;
    private static final int PROJECTS = 200;

    public StreetMeasure {
        name = bounded("name", name, TEXT);
        responsible = bounded("responsible", responsible, TEXT);
        note = bounded("note", note, NOTE);
        clauses = Set.copyOf(clauses);
        projects = Set.copyOf(projects);
        if (name.isEmpty()) {
            throw MeasureRefused.name();
        }
        if (begins != null && ends != null && Days.within("ends", ends).isBefore(Days.within("begins", begins))) {
            throw MeasureRefused.days(ends, begins);
        }
        clauses.stream().filter(number -> number < 1 || number > CLAUSES).findFirst().ifPresent(number -> {
            throw MeasureRefused.clause(number, CLAUSES);
        });
        if (projects.size() > PROJECTS) {
            throw MeasureRefused.projects(PROJECTS);
        }
    }

    private static String bounded(String field, String text, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.codePointCount(0, composed.length()) > limit) {
            throw MeasureRefused.tooLong(field, limit);
        }
        return composed;
    }

    /** The same under another version. */
    public StreetMeasure at(long other) {
        return new StreetMeasure(id, other, name, sort, place, responsible, begins, ends, note, clauses, projects);
    }
}
