package cn.chenghua.governance.featuredstreet.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.CommunityRefused;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.workflow.StepTaken;

import org.springframework.stereotype.Component;

/** Takes steps of demonstration communities in, in their order; a step that was taken must have been on that day. */
@Component
public class CommunityRows implements RowWork<CommunityRow> {

    private static final List<NamingVerb> ORDER = List.of(NamingVerb.APPLY, NamingVerb.PLAN, NamingVerb.SUPPORT, NamingVerb.PASS,
            NamingVerb.NAME);

    private final ProjectRepository projects;
    private final CommunityDesk desk;

    CommunityRows(ProjectRepository projects, CommunityDesk desk) {
        this.projects = projects;
        this.desk = desk;
    }

    @Override
    public Fate take(Actor actor, CommunityRow row) {
        var fate = Fate.UNCHANGED;
        for (var verb : ORDER) {
            var day = row.days().get(verb);
            var community = desk.read(actor, id(row));
            var there = community.detail().last(verb).map(StepTaken::day).orElse(null);
            if (day == null || day.equals(there)) {
                continue;
            }
            if (there != null && !community.detail().open().contains(verb)) {
                throw CommunityRefused.taken(verb, day, there);
            }
            step(actor, community, verb, day, row);
            fate = Fate.CHANGED;
        }
        return fate;
    }

    /** Asked for anew before each step, so that the version is the one that was written. */
    private UUID id(CommunityRow row) {
        return projects.findByNumber(row.number()).map(Project::id).orElseThrow(() -> CommunityRefused.unknown(row.number()));
    }

    private void step(Actor actor, Community community, NamingVerb verb, LocalDate day, CommunityRow row) {
        var proof = Proof.of(row.evidence(), null);
        if (verb.review()) {
            desk.review(actor, community.id(), community.version(), day, row.met(), proof);
        } else {
            desk.take(actor, community.id(), community.version(), verb, day, proof);
        }
    }
}
