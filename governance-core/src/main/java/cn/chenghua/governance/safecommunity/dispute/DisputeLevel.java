package cn.chenghua.governance.safecommunity.dispute;

import java.util.Optional;

import cn.chenghua.governance.district.Level;

/** Who has a dispute: the courtyard and community first, the court last. */
public enum DisputeLevel {
    COMMUNITY, SUBDISTRICT, DISTRICT, COURT;

    /** The next level up; empty above the court. */
    public Optional<DisputeLevel> above() {
        return this == COURT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The level of units that has it; the district looks after what is before the court. */
    Level unit() {
        return switch (this) {
            case COMMUNITY -> Level.COMMUNITY;
            case SUBDISTRICT -> Level.SUBDISTRICT;
            case DISTRICT, COURT -> Level.DISTRICT;
        };
    }
}
