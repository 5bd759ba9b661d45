/** Looks at assets: standards and check-lists, inspections that are written once, and what was found. */
@ApplicationModule(allowedDependencies = {"responsibility", "responsibility :: post", "responsibility :: patrol",
        "responsibility :: web",
        "supervision :: desk", "district",
        "district :: calendar", "district :: geometry", "access", "audit", "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
