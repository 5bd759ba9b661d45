/** What chiefs look after: assets, the posts that answer for them, and how often they are to be looked at. */
@ApplicationModule(allowedDependencies = {"duty", "district", "district :: calendar", "district :: geometry", "access", "audit",
        "evidence",
        "evidence :: web", "network", "project", "project :: web"})
@NullMarked
package cn.chenghua.governance.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
