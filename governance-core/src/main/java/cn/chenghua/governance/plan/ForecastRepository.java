package cn.chenghua.governance.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the whole history of every record, for forecasts of any target as of any day. */
public interface ForecastRepository {

    /** Facts beyond which histories are not read. */
    int LIMIT = 200_000;

    /** The histories of all records; empty where there are more than {@link #LIMIT} facts or planned days. */
    Optional<List<RecordHistory>> histories();

    /** What was done and said about one record: facts in the ledger's order, expectations by the day they were said. */
    record RecordHistory(UUID id, List<Fact> facts, List<Expectation> said) {
    }
}
