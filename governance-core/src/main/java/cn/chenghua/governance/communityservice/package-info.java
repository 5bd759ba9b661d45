/** Initiative four at work: the five lists of admission, citizen stations, services and community enterprises. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "project :: persistence", "project :: intake",
        "project :: group", "project :: dossier", "plan", "plan :: web", "supervision", "responsibility",
        "responsibility :: patrol", "workflow", "duty", "district",
        "district :: geometry", "district :: calendar", "access", "access :: desk", "audit", "privacy", "evidence",
        "evidence :: web"})
@NullMarked
package cn.chenghua.governance.communityservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
