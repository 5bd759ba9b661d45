package cn.chenghua.governance.house;

import java.util.Arrays;
import java.util.Set;

/** How far up a feature stands: it uses what is below, and beside it only where its tier allows that. */
enum Tier {
    VIEW(false, "report", "interop", "demonstration"), INITIATIVES(false, "renewal", "backstreet", "featuredstreet",
            "communityservice",
            "safecommunity"), WORK(true, "plan", "project", "milestone", "funding", "responsibility", "inspection", "casework",
                    "supervision", "monthly"), GROUND(true, "district", "access", "evidence", "audit", "crypto", "privacy",
                            "network", "workflow", "duty");

    private final boolean besides;
    private final Set<String> features;

    Tier(boolean besides, String... features) {
        this.besides = besides;
        this.features = Set.of(features);
    }

    static Tier of(String feature) {
        return Arrays.stream(values()).filter(tier -> tier.features.contains(feature)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Say in Tier where the feature '" + feature + "' stands; site and storage are no features"));
    }

    boolean mayUse(Tier other) {
        return other.ordinal() > ordinal() || other == this && besides;
    }

    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
