/** Supervised cases: from the matter over reports, urging and appeals to an honest close-out, with days that can be checked. */
@ApplicationModule(allowedDependencies = {"plan", "plan :: web", "project", "project :: web", "milestone", "milestone :: lamp",
        "duty", "district", "district :: calendar", "access", "access :: desk", "audit", "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
