/** Countable undertakings with stages: renewal projects, parks, featured streets, stations and their like. */
@ApplicationModule(allowedDependencies = {"plan", "plan :: web", "district", "district :: geometry", "access", "audit",
        "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
