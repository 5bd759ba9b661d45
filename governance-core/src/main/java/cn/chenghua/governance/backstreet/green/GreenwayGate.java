package cn.chenghua.governance.backstreet.green;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/**
 * Lets a greenway be basically completed only when its completed share reaches the threshold of the office. One that is
 * completed with it needs no share: all of it is built.
 */
@Component
class GreenwayGate implements StageGate {

    static final String BASICALLY = "basically_completed";
    private static final String COMPLETED = "completed";
    private final GreenSites sites;
    private final GreenRules rules;

    GreenwayGate(GreenSites sites, GreenRules rules) {
        this.sites = sites;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return GreenLevel.GREENWAY.kind();
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (!stages.contains(BASICALLY) || stages.contains(COMPLETED)) {
            return;
        }
        var threshold = rules.decided(GreenRule.BASIC_SHARE).orElseThrow(GreenRefused::noThreshold).value();
        var completion = sites.find(project).map(GreenSite::completion).orElseThrow(GreenRefused::noShare);
        if (completion.share().compareTo(threshold) < 0) {
            throw GreenRefused.below(completion.share(), threshold);
        }
    }
}
