package cn.chenghua.governance.backstreet.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** The measures and the clauses of the policy. */
public interface MeasureBook {

    Optional<StreetMeasure> find(UUID id);

    /** At most {@code limit} measures in the order of their ids, beginning after one. */
    List<StreetMeasure> list(Filter filter, @Nullable UUID after, int limit);

    /** Those of exactly this name, whoever may see them. */
    List<StreetMeasure> named(String name);

    /** How many of each sort there are. */
    Map<MeasureSort, Integer> counts(Filter filter);

    /** Stores a new measure, or one in the place of the version it was made from; false where that version is gone. */
    boolean save(StreetMeasure measure);

    /** All ten, in order. */
    List<PolicyClause> clauses();

    /** False where the version is gone. */
    boolean save(PolicyClause clause);

    /** How many measures within the scope, and projects of theirs, stand behind each clause. */
    Map<Integer, Behind> behind(Scope scope);

    /** What to list. */
    record Filter(Scope scope, String text, @Nullable MeasureSort sort, @Nullable Integer clause) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** What stands behind a clause. */
    record Behind(int measures, int projects) {
    }
}
