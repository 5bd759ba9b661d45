package cn.chenghua.governance.communityservice.terminal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;

import org.springframework.stereotype.Service;

/** Takes tests in by the hundreds: those up to the first that goes through are written together, later ones one by one. */
@Service
public class TestIntake {

    private final ProjectRepository projects;
    private final ProjectIntake intake;
    private final TestDesk desk;
    private final TestBook book;
    private final TestRules rules;
    private final EvidenceRepository evidence;
    private final Clock clock;

    TestIntake(ProjectRepository projects, ProjectIntake intake, TestDesk desk, TestBook book, TestRules rules,
            EvidenceRepository evidence, Clock clock) {
        this.projects = projects;
        this.intake = intake;
        this.desk = desk;
        this.book = book;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Takes all in or refuses all; those of one service must follow each other in time. */
    @LongWork
    public void take(Actor actor, List<RecordTest> wishes) {
        var first = new LinkedHashMap<UUID, Boolean>();
        var together = new ArrayList<RecordTest>();
        var single = new ArrayList<RecordTest>();
        for (var wish : wishes) {
            if (first.getOrDefault(wish.service(), false)) {
                single.add(wish);
            } else {
                together.add(wish);
                first.put(wish.service(), wish.failed() == 0);
            }
        }
        together(actor, together);
        single.forEach(wish -> desk.add(actor, wish));
    }

    private void together(Actor actor, List<RecordTest> wishes) {
        var now = clock.instant();
        var last = new HashMap<UUID, LocalDate>();
        book.latest(wishes.stream().map(RecordTest::service).toList()).forEach((id, test) -> last.put(id, test.day()));
        var rests = new ArrayList<Evidence>();
        var tests = new ArrayList<TerminalTest>();
        var moves = new ArrayList<ProjectIntake.Row>();
        for (var wish : wishes) {
            rules.check(actor, wish, last.put(wish.service(), wish.day()), now);
            var service = projects.findById(wish.service()).filter(one -> one.kind().equals(ServiceItem.KIND))
                    .orElseThrow(() -> new UnknownProject(wish.service()));
            actor.check(Right.EDIT_PROJECTS, service.place(), service.responsible());
            var proof = wish.proof().evidence(service.place(), service.responsible(), actor, now);
            rests.add(proof);
            tests.add(wish.as(Uuids.next(now), proof.id(), actor.username(), now));
            if (wish.failed() == 0 && !ServiceItem.TESTED.equals(service.stage())) {
                moves.add(new ProjectIntake.Row(moves.size() + 2, tested(service, wish)));
            }
        }
        if (!tests.isEmpty()) {
            evidence.addAll(rests);
            book.addAll(tests);
            intake.take(actor, List.<List<ProjectIntake.Row>>of(moves).iterator(), false, _ -> {
            });
        }
    }

    private static RegisterProject tested(Project service, RecordTest wish) {
        return new RegisterProject(service.id(), service.number(), service.name(), service.kind(), service.place(), null, null,
                null, null, null, Measures.NONE, Map.of(), Map.of(ServiceItem.TESTED, wish.day()), wish.proof().text());
    }
}
