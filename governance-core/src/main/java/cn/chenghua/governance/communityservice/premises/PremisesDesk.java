package cn.chenghua.governance.communityservice.premises;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.BesideDesk;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and describes premises, and says when party building covers them. */
@Service
@Transactional
public class PremisesDesk extends BesideDesk<Premises, Tenancy> {

    PremisesDesk(ProjectDesk desk, ServiceProjects projects, PremisesRepository premises) {
        super(desk, projects, premises,
                new Terms<>(Premises.KIND, "tenancy", Premises::new, Premises::tenancy, Premises::describe));
    }

    /** Says since when party building covers them, with evidence. */
    public void cover(Actor actor, UUID id, LocalDate day, Proof proof) {
        desk.reach(actor, id, projects.held(actor, Premises.KIND, id).version(), Premises.COVERED, day, proof);
    }
}
