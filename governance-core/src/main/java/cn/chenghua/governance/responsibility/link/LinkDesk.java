package cn.chenghua.governance.responsibility.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.responsibility.AssetRefused;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.AssetSight;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.link.AssetLinks.Linked;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which assets a project is about; whoever edits the project and sees the asset may. */
@Service
@Transactional
public class LinkDesk {

    /** The most assets a project is about. */
    public static final int MOST = 50;
    private final AssetLinks links;
    private final AssetRepository assets;
    private final AssetSight sight;
    private final ProjectDesk projects;
    private final Trail trail;
    private final Clock clock;

    LinkDesk(AssetLinks links, AssetRepository assets, AssetSight sight, ProjectDesk projects, Trail trail, Clock clock) {
        this.links = links;
        this.assets = assets;
        this.sight = sight;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /** The assets of a project within the actor's scope. */
    @Transactional(readOnly = true)
    public List<Linked> of(Actor actor, UUID project) {
        return links.ofProject(projects.read(actor, project).id());
    }

    /** Links the asset of that number; a repeat changes nothing. */
    public void link(Actor actor, UUID project, String number) {
        var found = edited(actor, project);
        var wanted = number.strip();
        var asset = assets.findAllByNumberIn(List.of(wanted)).stream().filter(one -> sight.sees(actor, one, today()))
                .findFirst().orElseThrow(() -> new UnknownAsset(wanted));
        var linked = links.ofProject(project);
        if (linked.stream().anyMatch(one -> one.asset().equals(asset.id()))) {
            return;
        }
        if (linked.size() >= MOST) {
            throw AssetRefused.links(MOST);
        }
        links.add(project, asset.id(), actor.username(), clock.instant());
        note(found, null, asset.number());
    }

    public void unlink(Actor actor, UUID project, UUID asset) {
        var found = edited(actor, project);
        if (!links.remove(project, asset)) {
            throw new UnknownAsset(asset);
        }
        note(found, asset.toString(), null);
    }

    private Project edited(Actor actor, UUID id) {
        var project = projects.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        return project;
    }

    private void note(Project project, @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        trail.note(Note.of(Act.CHANGE, new Subject(Project.RECORD_KIND, project.id().toString(), project.place().value()))
                .with(List.of(new Change("asset", before, after))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
