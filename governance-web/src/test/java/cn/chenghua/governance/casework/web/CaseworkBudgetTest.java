package cn.chenghua.governance.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Line;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements pages, reads and the intake of findings send; what is written is taken back. */
@SystemTest
class CaseworkBudgetTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    CaseworkLines lines;
    @Autowired
    StatementBook statements;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Clock clock;

    @Test
    void staysWithinItsBudget() throws Exception {
        var page = "/cases/" + newest().id();
        assertThat(sent("/cases")).as("list").isBetween(2, 10);
        assertThat(sent(page)).as("case").isBetween(2, 22);
        assertThat(sent("/cases/figures")).as("figures").isBetween(2, 8);
        assertThat(sent("/api/v1/cases")).as("REST list").isBetween(2, 8);
        assertThat(sent("/api/v1" + page)).as("REST read").isBetween(2, 8);
    }

    /** As many findings as one likes come in by the same statements. */
    @Test
    void takesManyFindingsInAsOne() throws Exception {
        var one = reported(List.of(finding("RUBBISH", "甲")));
        assertThat(one).isBetween(4, 9);
        assertThat(reported(List.of(finding("RUBBISH", "乙"), finding("RUBBISH", "丙"), finding("FUMES", "乙"),
                finding("WASTE_WATER", "丁")))).isEqualTo(one);
    }

    private int sent(String path) throws Exception {
        var district = as("district");
        assertThat(mvc.get().uri(path).with(district)).as(path).hasStatusOk();
        return statements.during(() -> assertThat(mvc.get().uri(path).with(district)).hasStatusOk()).size();
    }

    private int reported(List<Found> findings) throws Exception {
        return statements.during(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new Found.Reported(findings));
            status.setRollbackOnly();
        })).size();
    }

    private Line newest() {
        return lines.list(Filter.all(Sight.of(Scope.everything())), null, 1).getFirst();
    }

    private Found finding(String disorder, String spot) {
        var finder = accounts.findByUsername(new Username("peihualu")).orElseThrow();
        var line = newest();
        return new Found(UUID.randomUUID(), UUID.randomUUID(), line.asset(), disorder, 1, Severity.LOW, clock.instant(), spot,
                "见照片", null, null, line.place(), finder.id().value(), finder.displayName(), List.of());
    }

    private RequestPostProcessor as(String username) {
        return As.actor(accounts.findByUsername(new Username(username)).orElseThrow()
                .actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
