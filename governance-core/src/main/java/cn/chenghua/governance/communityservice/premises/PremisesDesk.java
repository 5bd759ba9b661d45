package cn.chenghua.governance.communityservice.premises;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and describes premises, and says when party building covers them. */
@Service
@Transactional
public class PremisesDesk {

    private final ProjectDesk desk;
    private final ServiceProjects projects;
    private final PremisesRepository premises;

    PremisesDesk(ProjectDesk desk, ServiceProjects projects, PremisesRepository premises) {
        this.desk = desk;
        this.projects = projects;
        this.premises = premises;
    }

    @Transactional(readOnly = true)
    public Premises read(Actor actor, UUID id) {
        projects.read(actor, Premises.KIND, id);
        return premises.findById(id).orElseGet(() -> new Premises(id));
    }

    /** Registers premises; a repeat of the same wish gives those that are there. */
    public Project register(Actor actor, RegisterProject wish, Tenancy tenancy, Proof proof) {
        var project = desk.register(actor, wish, proof);
        if (premises.findById(project.id()).isEmpty()) {
            var known = new Premises(project.id());
            known.describe(tenancy);
            premises.save(known);
        }
        return project;
    }

    public Premises describe(Actor actor, UUID id, long expected, Tenancy tenancy) {
        projects.held(actor, Premises.KIND, id);
        var known = read(actor, id);
        if (known.version() != expected) {
            throw RecordRefused.between(expected, known.version());
        }
        var before = known.tenancy();
        known.describe(tenancy);
        projects.record(actor, id, "tenancy", before.toString(), tenancy.toString());
        return premises.save(known);
    }

    /** Says since when party building covers them, with evidence. */
    public void cover(Actor actor, UUID id, LocalDate day, Proof proof) {
        desk.reach(actor, id, projects.held(actor, Premises.KIND, id).version(), Premises.COVERED, day, proof);
    }
}
