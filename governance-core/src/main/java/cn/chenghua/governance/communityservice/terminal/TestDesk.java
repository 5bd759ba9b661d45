package cn.chenghua.governance.communityservice.terminal;

import java.time.Clock;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts terminal tests down. One that goes through makes its service count, a later one that fails makes it count no more. */
@Service
@Transactional
public class TestDesk {

    private final ProjectDesk desk;
    private final ServiceProjects projects;
    private final TestBook book;
    private final TestRules rules;
    private final EvidenceRepository evidence;
    private final Clock clock;

    TestDesk(ProjectDesk desk, ServiceProjects projects, TestBook book, TestRules rules, EvidenceRepository evidence,
            Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.book = book;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Puts a test down; a repeat of the same gives the one that is there. */
    public TerminalTest add(Actor actor, RecordTest wish) {
        var service = projects.held(actor, ServiceItem.KIND, wish.service());
        var there = wish.id() == null ? null : book.find(wish.id()).orElse(null);
        if (there != null) {
            if (!there.says(wish)) {
                throw RecordRefused.exists(there.id());
            }
            return there;
        }
        var now = clock.instant();
        rules.check(actor, wish, book.latest(wish.service()).map(TerminalTest::day).orElse(null), now);
        var rests = evidence.keep(wish.proof(), service.place(), service.responsible(), actor, now);
        var test = wish.as(wish.id() == null ? Uuids.next(now) : wish.id(), rests.id(), actor.username(), now);
        book.addAll(List.of(test));
        follow(actor, service, test, new Proof(wish.proof().kind(), wish.proof().text(), null));
        return test;
    }

    private void follow(Actor actor, Project service, TerminalTest test, Proof proof) {
        var tested = ServiceItem.TESTED.equals(service.stage());
        if (test.whole() && !tested) {
            desk.reach(actor, service.id(), service.version(), ServiceItem.TESTED, test.day(), proof);
        }
        if (!test.whole() && tested) {
            desk.goBack(actor, service.id(), service.version(), ServiceItem.OFFERED, test.day(), proof);
        }
    }
}
