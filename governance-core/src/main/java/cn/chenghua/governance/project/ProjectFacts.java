package cn.chenghua.governance.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.plan.Fact;

import org.jspecify.annotations.Nullable;

/** What the ledger knows of one project, with the evidence behind each fact. */
public interface ProjectFacts {

    /** In the order of events. */
    List<Entry> of(UUID project);

    /** One fact; {@code file} names the stored file where the evidence is one. */
    record Entry(LocalDate day, String stage, Fact.Move move, UnitCode place, UUID evidence, Evidence.Kind evidenceKind,
            String evidenceText, @Nullable String file, String recordedBy, Instant recordedAt) {
    }
}
