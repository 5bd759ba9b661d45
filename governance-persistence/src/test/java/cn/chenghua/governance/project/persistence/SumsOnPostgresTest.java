package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.funding.report.FundReports.By;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.group.GroupDesk;
import cn.chenghua.governance.project.group.Memberships;
import cn.chenghua.governance.storage.PersistenceTest;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is joined, left and posted, in whatever order: groups never double, and months, units and sources add up to the whole. */
@PersistenceTest
class SumsOnPostgresTest {

    private static final List<UnitCode> PLACES = List.of(new UnitCode("510108004006"), new UnitCode("510108007002"),
            new UnitCode("510108005004"));
    private static final int PROJECTS = 5;
    private final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));

    @Autowired
    GroupDesk groups;
    @Autowired
    Memberships memberships;
    @Autowired
    ProjectDesk desk;
    @Autowired
    FundingDesk funds;
    @Autowired
    FundReports reports;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    EntityManager entities;

    @BeforeProperty
    void takesTheDatabaseOfTheOtherTests() throws Exception {
        new TestContextManager(SumsOnPostgresTest.class).prepareTestInstance(this);
    }

    @Property(tries = 40)
    void sumsOverGroupsMonthsUnitsAndSourcesAreEqual(@ForAll("steps") List<Step> steps) {
        transaction.executeWithoutResult(all -> {
            all.setRollbackOnly();
            tell(steps);
        });
    }

    private void tell(List<Step> steps) {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(desk.register(official, new RegisterProject(null, null, "街" + i, "back_street",
                    PLACES.get(i % PLACES.size()), null, "", new BigDecimal(1_000 + i), null, null, Measures.NONE, Map.of(),
                    Map.of(), ""), Proof.note("")));
        }
        entities.flush();
        var sits = new HashMap<String, Set<Project>>();
        var money = new EnumMap<FundKind, BigDecimal>(FundKind.class);
        for (var step : steps) {
            take(step, projects.get(step.project), sits, money);
        }
        entities.flush();
        for (var scope : List.of(Scope.everything(), Scope.of(Set.of(PLACES.get(1))), Scope.nothing())) {
            agree(sits, scope);
        }
        var filter = new FundFilter(Scope.everything(), null, null, null, null, null, null, null);
        var cuts = reports.cuts(filter).stream().collect(Collectors.groupingBy(FundReports.Cut::by, Collectors.reducing(
                FundReports.Sums.NONE, FundReports.Cut::sums, FundReports.Sums::plus)));
        money.forEach((kind, sum) -> {
            for (var by : List.of(By.ALL, By.YEAR, By.MONTH, By.SOURCE, By.PLACE)) {
                assertThat(cuts.getOrDefault(by, FundReports.Sums.NONE).of(kind)).as("%s by %s", kind, by)
                        .isEqualByComparingTo(sum);
            }
        });
    }

    private void take(Step step, Project project, Map<String, Set<Project>> sits, Map<FundKind, BigDecimal> money) {
        var name = "群" + step.group;
        var inside = sits.computeIfAbsent(name, _ -> new HashSet<>());
        switch (step.verb) {
            case JOIN -> {
                groups.join(official, project.id(), name);
                inside.add(project);
            }
            case LEAVE -> {
                if (inside.remove(project)) {
                    groups.leave(official, groups.open(official, name).id(), project.id());
                }
            }
            case POST -> {
                funds.post(official, project.id(),
                        new PostEntry(UUID.randomUUID(), step.kind, step.month, step.amount, "", "", ""),
                        Proof.note("报表 " + UUID.randomUUID()));
                money.merge(step.kind, step.amount, BigDecimal::add);
            }
        }
    }

    private void agree(Map<String, Set<Project>> sits, Scope scope) {
        for (var sum : memberships.all(scope)) {
            var mine = sits.getOrDefault(sum.name(), Set.of()).stream().filter(p -> scope.covers(p.place())).toList();
            assertThat(sum.projects()).as(sum.name()).isEqualTo(mine.size());
            assertThat(sum.budget()).as(sum.name()).isEqualByComparingTo(budget(mine));
        }
        var together = sits.values().stream().flatMap(Set::stream).distinct().filter(p -> scope.covers(p.place())).toList();
        assertThat(memberships.together(scope).projects()).isEqualTo(together.size());
        assertThat(memberships.together(scope).budget()).isEqualByComparingTo(budget(together));
    }

    private static BigDecimal budget(List<Project> projects) {
        return projects.stream().map(Project::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Verb.class), Arbitraries.integers().between(0, PROJECTS - 1),
                Arbitraries.integers().between(0, 2), Arbitraries.of(FundKind.BUDGET, FundKind.PLANNED, FundKind.OUTPUT,
                        FundKind.PAID),
                Arbitraries.integers().between(1, 20).map(n -> YearMonth.of(2017, 1).plusMonths(n)),
                Arbitraries.integers().between(1, 99_999_999).map(fen -> BigDecimal.valueOf(fen, 2)))
                .as(Step::new).list().ofMaxSize(30);
    }

    enum Verb {
        JOIN, LEAVE, POST
    }

    record Step(Verb verb, int project, int group, FundKind kind, YearMonth month, BigDecimal amount) {
    }
}
