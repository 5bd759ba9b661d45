package cn.chenghua.governance.milestone;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.evidence.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * How long a stage of a kind usually takes after the one before, in working days, and what its milestone must rest on, such as
 * 20 days for 拆除. Until somebody sets it, it is a suggestion and says so.
 */
@Entity
public class StageTerm {

    private static final int MOST = 2_000;

    @Id
    private String id;
    @Version
    private @Nullable Long version;
    private String kind;
    private String stage;
    private int workingDays;
    @Enumerated(EnumType.STRING)
    private Evidence.@Nullable Kind needs;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    protected StageTerm() {
    }

    public StageTerm(String kind, String stage, int workingDays) {
        this.id = key(kind, stage);
        this.kind = kind;
        this.stage = stage;
        this.workingDays = workingDays;
    }

    /** The id under which the term of a stage is kept, such as {@code back_street/accepted}. */
    public static String key(String kind, String stage) {
        return kind + "/" + stage;
    }

    /** Sets both; a number of days outside 0 to 2,000 is refused. */
    void agree(int days, Evidence.@Nullable Kind evidence, String by, Instant at) {
        if (days < 0 || days > MOST) {
            throw MilestoneRefused.limit(days, MOST);
        }
        workingDays = days;
        needs = evidence;
        changedBy = by;
        changedAt = at;
    }

    public String kind() {
        return kind;
    }

    public String stage() {
        return stage;
    }

    public int workingDays() {
        return workingDays;
    }

    public Evidence.@Nullable Kind needs() {
        return needs;
    }

    /** Whether nobody has set it yet. */
    public boolean suggested() {
        return changedBy == null;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
