package cn.chenghua.governance.milestone.lamp;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.milestone.MilestoneRefused;

import org.jspecify.annotations.Nullable;

/**
 * From which value on a policy lights yellow and red, such as no report for 30 and 60 days. Until somebody sets it, it is a
 * suggestion and says so.
 */
@Entity
@Table(name = "lamp_threshold")
public class Threshold {

    @Id
    @Enumerated(EnumType.STRING)
    private Policy policy;
    @Version
    private @Nullable Long version;
    private int yellow;
    private int red;
    private boolean active;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    protected Threshold() {
    }

    public Threshold(Policy policy) {
        this.policy = policy;
        this.yellow = policy.yellow();
        this.red = policy.red();
        this.active = true;
    }

    /** Sets both and whether the policy judges at all; yellow must be 1 or more, red not below it, both not above its most. */
    void agree(long expected, int fromYellow, int fromRed, boolean judges, String by, Instant at) {
        if (version() != expected) {
            throw new SavedInBetween("milestone.rules.saved.between", expected, version());
        }
        if (fromYellow < 1 || fromRed < fromYellow || fromRed > policy.most()) {
            throw MilestoneRefused.thresholds(fromYellow, fromRed, policy.most());
        }
        yellow = fromYellow;
        red = fromRed;
        active = judges;
        changedBy = by;
        changedAt = at;
    }

    Colour colour(int value) {
        return value >= red ? Colour.RED : value >= yellow ? Colour.YELLOW : Colour.GREEN;
    }

    public Policy policy() {
        return policy;
    }

    public int yellow() {
        return yellow;
    }

    public int red() {
        return red;
    }

    public boolean active() {
        return active;
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
