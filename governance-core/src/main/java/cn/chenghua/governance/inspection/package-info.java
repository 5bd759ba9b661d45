/** Looks at assets: standards and check-lists, inspections that are written once, and what was found. */
@ApplicationModule(allowedDependencies = {"responsibility", "responsibility :: post", "responsibility :: patrol",
        "responsibility :: web", "district", "district :: calendar", "district :: geometry", "access", "access :: desk", "audit",
        "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
