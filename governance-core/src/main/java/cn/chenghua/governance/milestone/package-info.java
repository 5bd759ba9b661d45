/** Milestones of projects with planned, forecast and actual day, the lamps that judge them, and what their delays move. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "project :: persistence", "plan", "district",
        "district :: calendar", "access", "audit", "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.milestone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
