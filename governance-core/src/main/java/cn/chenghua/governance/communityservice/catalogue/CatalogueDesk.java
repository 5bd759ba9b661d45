package cn.chenghua.governance.communityservice.catalogue;

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

/** Registers and describes the services of the catalogue. */
@Service
@Transactional
public class CatalogueDesk {

    private final ProjectDesk desk;
    private final ServiceProjects projects;
    private final ServiceItems items;

    CatalogueDesk(ProjectDesk desk, ServiceProjects projects, ServiceItems items) {
        this.desk = desk;
        this.projects = projects;
        this.items = items;
    }

    @Transactional(readOnly = true)
    public ServiceItem read(Actor actor, UUID id) {
        projects.read(actor, ServiceItem.KIND, id);
        return items.findById(id).orElseGet(() -> new ServiceItem(id));
    }

    /** Registers a service; a repeat of the same wish gives the one that is there. */
    public Project register(Actor actor, RegisterProject wish, Offer offer) {
        var project = desk.register(actor, wish, Proof.note(""));
        if (items.findById(project.id()).isEmpty()) {
            var item = new ServiceItem(project.id());
            item.describe(offer);
            items.save(item);
        }
        return project;
    }

    public ServiceItem describe(Actor actor, UUID id, long expected, Offer offer) {
        projects.held(actor, ServiceItem.KIND, id);
        var item = read(actor, id);
        if (item.version() != expected) {
            throw RecordRefused.between(expected, item.version());
        }
        var before = item.offer();
        item.describe(offer);
        projects.record(actor, id, "offer", before.toString(), offer.toString());
        return items.save(item);
    }
}
