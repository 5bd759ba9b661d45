/** Initiative two at work: back streets accepted and looked back at, new links, walls removed, and the green system. */
@ApplicationModule(allowedDependencies = {"project", "project :: dossier", "project :: intake", "project :: persistence",
        "project :: sheet", "project :: web", "plan", "plan :: web", "responsibility", "responsibility :: link",
        "responsibility :: web",
        "inspection", "inspection :: field", "inspection :: standard", "network",
        "district", "district :: calendar", "district :: geometry", "access", "access :: desk", "audit", "evidence",
        "evidence :: web"})
@NullMarked
package cn.chenghua.governance.backstreet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
