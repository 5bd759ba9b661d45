package cn.chenghua.governance.casework;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.inspection.field.Settled;

import org.springframework.stereotype.Component;

/** Tells the field page which findings are done with; what was closed unfixed still stands in the street and is shown. */
@Component
class SettledFindings implements Settled {

    private final DisorderRows rows;

    SettledFindings(DisorderRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<UUID> among(Collection<UUID> findings) {
        return findings.isEmpty() ? Set.of() : rows.settled(findings);
    }
}
