package cn.chenghua.governance.inspection.contradiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Contradictions as they were opened, with the reasons given. */
public interface Contradictions {

    /** Opens those of what was received since that are not open already; how many that were. */
    int open(Nearness nearness, Instant since, Instant now);

    /** Those within the scope, the newest first, beginning behind one. */
    List<Line> list(Scope scope, @Nullable Boolean reasoned, @Nullable Line after, int limit);

    /** How many of them there are, counted up to {@code limit}. */
    int count(Scope scope, @Nullable Boolean reasoned, int limit);

    Optional<Line> find(UUID id, Scope scope);

    /** False if a reason was given meanwhile. */
    boolean reason(UUID id, Reason reason, String said, String by, Instant at);

    /** Looks without a fault that were received since, and how many of them somebody contradicts, by kind and level. */
    List<Rate> rates(Scope scope, Instant since);

    Nearness nearness();

    void set(Nearness nearness);

    /** One contradiction: a look that found nothing, and what somebody else found. */
    record Line(UUID id, UUID asset, String number, String name, AssetKind kind, Level level, UnitCode unit, String responsible,
            UUID look, Instant lookedAt, UUID inspection, Instant foundAt, String disorder, int taxonomy, String place, int days,
            int metres, Instant openedAt, @Nullable Reason reason, @Nullable String said, @Nullable String reasonedBy,
            @Nullable LocalDate reasonedOn) {
    }

    /** How many looks without a fault were contradicted, out of how many there were. */
    record Rate(AssetKind kind, Level level, int contradicted, int looks) {
    }
}
