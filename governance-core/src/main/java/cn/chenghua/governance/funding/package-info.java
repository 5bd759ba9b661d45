/** Money of projects: sources, contracts, the monthly investment ledger, and the balance of the whole portfolio. */
@ApplicationModule(allowedDependencies = {"project", "project :: web", "milestone :: lamp", "plan", "plan :: web", "district",
        "access", "audit",
        "evidence",
        "evidence :: web"})
@NullMarked
package cn.chenghua.governance.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
