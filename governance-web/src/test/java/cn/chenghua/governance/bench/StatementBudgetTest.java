package cn.chenghua.governance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.DemonstrationAccounts;
import cn.chenghua.governance.site.StatementBook;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SystemTest
class StatementBudgetTest {

    private static final String PROGRESS = "/api/v1/progress?asOf=";
    private Entrance entrance;

    @LocalServerPort
    int port;
    @Autowired
    StatementBook statements;
    @Autowired
    DemonstrationAccounts accounts;

    @BeforeEach
    void enter() throws Exception {
        entrance = Entrance.open(port, accounts);
    }

    @Test
    void theOverviewTakesTwelveStatementsAtMost() throws Exception {
        assertThat(sentBy(entrance.session(), "/", "/")).hasSizeBetween(1, 12);
    }

    @Test
    void theProgressReportTakesEightStatementsToCompute() throws Exception {
        assertThat(sentBy(entrance.token(), PROGRESS + LocalDate.of(2018, 9, 30), PROGRESS + LocalDate.of(2018, 9, 29)))
                .hasSizeBetween(1, 8);
    }

    @Test
    void aKeptProgressReportTakesFourStatements() throws Exception {
        var kept = sentBy(entrance.token(), "/api/v1/progress", "/api/v1/progress");
        assertThat(kept).hasSizeBetween(1, 4).noneMatch(sql -> sql.contains("roll_up"));
    }

    @Test
    void aPageOfMilestonesReadsItsProjectsInOneStatement() throws Exception {
        var sent = sentBy(entrance.token(), "/api/v1/milestones?limit=200", "/api/v1/milestones?limit=200");
        assertThat(sent).hasSizeBetween(1, 10);
        assertThat(sent).filteredOn(sql -> sql.contains("project_stage") || sql.contains("from milestone")).hasSize(1);
    }

    @Test
    void theMoneyPageTakesTwelveStatementsAndNeverReadsThePostings() throws Exception {
        assertThat(sentBy(entrance.session(), "/funds", "/funds")).hasSizeBetween(1, 12)
                .noneMatch(sql -> sql.contains("fund_entry"));
    }

    private List<String> sentBy(String header, String before, String path) throws Exception {
        try (var caller = new Caller(port, header)) {
            caller.get(before).is(200);
            return statements.during(() -> caller.get(path).is(200));
        }
    }
}
