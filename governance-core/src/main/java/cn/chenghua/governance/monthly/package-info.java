/** Monthly reports by exception: units confirm what the records say of their projects, level by level, until the month is locked. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "milestone :: lamp", "funding", "duty", "district",
        "district :: calendar", "access", "access :: desk", "audit", "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.monthly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
