package cn.chenghua.governance.renewal.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** The surveys; they are added, withdrawn and read, never changed. */
public interface SurveyBook {

    Optional<Survey> find(UUID id);

    /** At most {@code limit} within the scope, the latest day first, beginning after a survey. */
    List<Survey> list(Scope scope, @Nullable UUID after, int limit);

    int count(Scope scope);

    void add(Survey survey);

    void withdraw(UUID id, String reason, UUID evidence, String by, Instant at);
}
