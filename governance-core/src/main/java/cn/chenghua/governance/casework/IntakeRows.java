package cn.chenghua.governance.casework;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.casework.DisorderRows.Finding;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** How findings become cases in a few statements, however many there are at once. */
public interface IntakeRows {

    /** Holds these places until the end of the transaction, so that two findings of one matter do not open two cases. */
    void hold(Collection<Spot> spots);

    /** The assets and the cases open at the held places. */
    List<Ground> grounds(Collection<Spot> spots);

    /** Writes new cases with their entries, and all findings with their photos. */
    void add(List<DisorderCase> opened, List<Finding> findings);

    /** A disorder at an asset. */
    record Spot(UUID asset, String disorder) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            var byAsset = asset.compareTo(other.asset);
            return byAsset == 0 ? disorder.compareTo(other.disorder) : byAsset;
        }
    }

    /** An asset, and what is open there. */
    record Ground(UUID asset, String name, AssetKind kind, String classCode, String responsible, List<Open> open) {
        public Ground {
            open = List.copyOf(open);
        }
    }

    /** An open case that a finding may belong to. */
    record Open(UUID id, String disorder, String spot, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude) {
    }
}
