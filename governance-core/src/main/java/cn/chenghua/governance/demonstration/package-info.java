/** An invented but plausible history of the plan for trying the platform out; loaded under the profile demo only. */
@ApplicationModule(allowedDependencies = {"plan", "project", "milestone", "funding", "funding :: intake",
        "funding :: report", "district", "access", "evidence", "district :: calendar", "supervision",
        "supervision :: warning", "monthly", "responsibility", "responsibility :: post", "district :: geometry",
        "responsibility :: link", "inspection", "inspection :: standard", "inspection :: contradiction", "casework",
        "casework :: limit", "network", "network :: intake", "renewal :: circle", "renewal :: circle-intake",
        "renewal :: circle-scenario", "renewal :: estate", "renewal :: facility", "renewal :: facility-intake",
        "renewal :: programme", "renewal :: document", "renewal :: area", "renewal :: survey", "backstreet :: rule",
        "backstreet :: street", "backstreet :: acceptance", "backstreet :: lookback", "backstreet :: intake",
        "backstreet :: link", "backstreet :: link-intake", "backstreet :: removal", "backstreet :: removal-intake",
        "backstreet :: measure", "backstreet :: green", "backstreet :: green-rule", "backstreet :: pattern",
        "backstreet :: trial", "backstreet :: plane", "backstreet :: slow", "duty", "communityservice :: admission",
        "communityservice :: admission-gate", "communityservice :: admission-plate", "project :: group",
        "featuredstreet :: rule", "featuredstreet :: street", "featuredstreet :: score", "featuredstreet :: recognition",
        "featuredstreet :: community", "featuredstreet :: smart", "featuredstreet :: brand", "communityservice :: record",
        "communityservice :: station", "communityservice :: catalogue", "communityservice :: terminal",
        "communityservice :: volume", "communityservice :: premises", "communityservice :: enterprise",
        "communityservice :: request", "communityservice :: support", "communityservice :: foundation",
        "communityservice :: company", "communityservice :: social", "safecommunity :: centre", "safecommunity :: grid",
        "safecommunity :: post", "safecommunity :: dispute", "safecommunity :: volunteer", "safecommunity :: record",
        "safecommunity :: warning", "safecommunity :: warning-alert"})
@NullMarked
package cn.chenghua.governance.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
