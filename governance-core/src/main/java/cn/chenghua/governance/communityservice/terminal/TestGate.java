package cn.chenghua.governance.communityservice.terminal;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A service is usable from end to end when its latest terminal test says so, and by nothing else, by page, REST or import. */
@Component
class TestGate implements StageGate {

    private final TestBook book;

    TestGate(TestBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return ServiceItem.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(ServiceItem.TESTED) && book.latest(project).filter(TerminalTest::whole).isEmpty()) {
            throw TestRefused.gate();
        }
    }
}
