package cn.chenghua.governance.renewal.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The surveys; they are added, withdrawn and read, never changed. */
public interface SurveyBook {

    Optional<Survey> find(UUID id);

    /** At most {@code limit} within the scope, the latest day first, beginning after a survey. */
    List<Survey> list(Scope scope, @Nullable UUID after, int limit);

    int count(Scope scope);

    /** Those of a place and day, withdrawn ones too, in the order they were put down. */
    List<Survey> on(UnitCode place, LocalDate day);

    void add(Survey survey);

    void withdraw(UUID id, String reason, UUID evidence, String by, Instant at);
}
