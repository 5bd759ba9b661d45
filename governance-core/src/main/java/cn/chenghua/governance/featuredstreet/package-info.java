/** Initiative three at work: featured streets, demonstration communities and smart estates. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "project :: persistence", "project :: intake",
        "project :: sheet", "project :: group", "project :: dossier", "plan", "plan :: web", "supervision", "workflow", "duty",
        "district",
        "district :: geometry", "district :: calendar", "access", "access :: desk", "audit", "privacy", "evidence",
        "evidence :: web"})
@NullMarked
package cn.chenghua.governance.featuredstreet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
