package cn.chenghua.governance.communityservice.company;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A company is sizeable when the figures of its latest year meet the threshold, and by nothing else. */
@Component
class SizeGate implements StageGate {

    private final SizeBook book;

    SizeGate(SizeBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return CompanyDesk.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(CompanyDesk.SIZEABLE)
                && book.of(project).stream().findFirst().filter(book.threshold()::met).isEmpty()) {
            throw CompanyRefused.gate();
        }
    }
}
