/** An invented but plausible history of the plan for trying the platform out; loaded under the profile demo only. */
@ApplicationModule(allowedDependencies = {"plan", "project", "milestone", "funding", "funding :: intake", "funding :: report",
        "district", "access", "evidence",
        "district :: calendar", "supervision", "supervision :: warning", "monthly", "responsibility", "responsibility :: post",
        "inspection", "inspection :: standard", "inspection :: contradiction", "casework", "casework :: limit",
        "responsibility :: link",
        "backstreet :: rule", "backstreet :: street", "backstreet :: acceptance", "backstreet :: lookback",
        "backstreet :: intake",
        "backstreet :: link", "backstreet :: link-intake", "backstreet :: removal", "backstreet :: removal-intake",
        "backstreet :: measure"})
@NullMarked
package cn.chenghua.governance.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
