package cn.chenghua.governance.milestone;

import java.util.HashMap;
import java.util.Map;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.StageProofs;

import org.springframework.stereotype.Component;

/** What the terms of a kind's stages ask for. */
@Component
class TermProofs implements StageProofs {

    private final StageTerms terms;

    TermProofs(StageTerms terms) {
        this.terms = terms;
    }

    @Override
    public Map<String, Evidence.Kind> of(String kind) {
        var asked = new HashMap<String, Evidence.Kind>();
        for (var term : terms.findAllByKind(kind)) {
            var needs = term.needs();
            if (needs != null) {
                asked.put(term.stage(), needs);
            }
        }
        return asked;
    }
}
