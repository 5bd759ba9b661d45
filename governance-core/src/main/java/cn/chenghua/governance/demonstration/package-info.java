/** An invented but plausible history of the plan for trying the platform out; loaded under the profile demo only. */
@ApplicationModule(allowedDependencies = {"plan", "project", "milestone", "funding", "funding :: intake", "funding :: report",
        "district", "access", "evidence",
        "district :: calendar", "supervision", "supervision :: warning", "monthly", "responsibility", "responsibility :: post",
        "inspection", "inspection :: standard", "inspection :: contradiction", "casework", "casework :: limit",
        "renewal :: estate",
        "renewal :: facility", "renewal :: facility-intake", "renewal :: programme", "renewal :: document", "renewal :: area",
        "renewal :: survey"})
@NullMarked
package cn.chenghua.governance.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
