/** Initiative five at work: governance centres, grids, disputes, early warning and volunteering. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "project :: persistence", "project :: intake",
        "project :: group", "project :: dossier", "project :: sheet", "plan", "plan :: web", "supervision", "workflow", "duty",
        "district",
        "district :: geometry", "district :: calendar", "access", "access :: desk", "audit", "privacy", "crypto", "evidence",
        "evidence :: web"})
@NullMarked
package cn.chenghua.governance.safecommunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
