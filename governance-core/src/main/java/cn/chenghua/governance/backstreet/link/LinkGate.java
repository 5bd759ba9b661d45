package cn.chenghua.governance.backstreet.link;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A link counts with the metres of its line or of its completion survey, so it is opened where these are known and nowhere else. */
@Component
class LinkGate implements StageGate {

    private final OpeningBook book;

    LinkGate(OpeningBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return StreetLink.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(StreetLink.OPENED) && !book.open(project)) {
            throw LinkRefused.gate();
        }
    }
}
