/** Initiative one at work: plan documents, estates handed over, public facilities and the 15-minute circle. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "project :: persistence", "project :: intake",
        "project :: sheet", "project :: group", "plan", "plan :: web", "funding",
        "responsibility", "network", "network :: check", "district", "district :: geometry", "access",
        "access :: desk", "audit",
        "evidence", "evidence :: web"})
@NullMarked
package cn.chenghua.governance.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
