package cn.chenghua.governance.communityservice.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.communityservice.record.Keeper;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

/**
 * Where firms are served, such as the pilot 培华社区创智中心企业服务中心. It keeps the unit it was founded in, also when that unit is
 * gone, and is found in the unit that took it over.
 */
@Entity
public class ServicePoint extends Kept {

    private static final Flow<PointState, PointVerb> FLOW = Flow.of(
            Flow.move(PointVerb.OPEN, PointState.IN_SERVICE, PointState.PLANNED, PointState.CLOSED),
            Flow.move(PointVerb.CLOSE, PointState.CLOSED, PointState.IN_SERVICE));

    @Enumerated(EnumType.STRING)
    private PointKind kind;
    private String name;
    @Embedded
    private PointSite site;
    private boolean pilot;
    @Enumerated(EnumType.STRING)
    private PointState state = PointState.PLANNED;
    @Embedded
    private Steps steps = new Steps();

    protected ServicePoint() {
    }

    /** A point that is planned. */
    public ServicePoint(UUID id, PointKind kind, String name, Keeper keeper, PointSite site, boolean pilot) {
        super(id, keeper);
        this.kind = kind;
        this.pilot = pilot;
        describe(name, site);
    }

    final void describe(String to, PointSite at) {
        this.name = Wording.needed("name", to, 200);
        this.site = at;
    }

    void take(PointVerb verb, LocalDate day, Evidence rests) {
        state = steps.take(FLOW, state, verb, day, rests);
    }

    /** What can happen to it now. */
    public List<PointVerb> open() {
        return FLOW.open(state);
    }

    public PointKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public PointSite site() {
        return site;
    }

    public boolean pilot() {
        return pilot;
    }

    public PointState state() {
        return state;
    }

    public List<StepTaken> steps() {
        return steps.all();
    }
}
