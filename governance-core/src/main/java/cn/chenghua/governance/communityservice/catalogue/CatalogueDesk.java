package cn.chenghua.governance.communityservice.catalogue;

import cn.chenghua.governance.communityservice.record.BesideDesk;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and describes the services of the catalogue. */
@Service
@Transactional
public class CatalogueDesk extends BesideDesk<ServiceItem, Offer> {

    CatalogueDesk(ProjectDesk desk, ServiceProjects projects, ServiceItems items) {
        super(desk, projects, items,
                new Terms<>(ServiceItem.KIND, "offer", ServiceItem::new, ServiceItem::offer, ServiceItem::describe));
    }
}
