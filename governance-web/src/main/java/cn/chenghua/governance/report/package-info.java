/** What officials open first: the whole plan at a glance. Nothing depends on it. */
@ApplicationModule(allowedDependencies = {"plan", "plan :: web", "project", "district", "access"})
@NullMarked
package cn.chenghua.governance.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
