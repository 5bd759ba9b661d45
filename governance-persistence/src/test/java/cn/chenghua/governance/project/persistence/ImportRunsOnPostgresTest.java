package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.ImportDesk;
import cn.chenghua.governance.project.intake.ImportNotBegun;
import cn.chenghua.governance.project.intake.ImportRun;
import cn.chenghua.governance.project.intake.ImportRun.State;
import cn.chenghua.governance.project.intake.ImportRuns;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class ImportRunsOnPostgresTest {

    private static final byte[] FILE = {1, 2, 3};
    private static final Tally THREE = new Tally(2, 0, 1, 0);
    private final Actor official = new Actor(UUID.randomUUID(), "district", "区级人员", Map.of());
    private final Actor parks = new Actor(UUID.randomUUID(), "parks", "公园科", Map.of());

    @Autowired
    ImportDesk desk;
    @Autowired
    ImportRuns runs;
    @Autowired
    JdbcClient jdbc;

    @Test
    void takesInOneTableOfASortAtATime() {
        var first = begun(official, "projects");
        assertThatThrownBy(() -> begun(parks, "projects")).isInstanceOfSatisfying(ImportNotBegun.class, refused -> {
            assertThat(refused.code()).isEqualTo("project.import.busy");
            assertThat(refused.arguments()).containsExactly("district", 0, 50_000);
        });
        begun(parks, "funds");
        desk.take(first, told -> THREE);
        begun(parks, "projects");
    }

    @Test
    void takesAnUploadInOnce() {
        var upload = begun(official, "projects");
        assertThatThrownBy(() -> desk.begin(official, "projects", upload, FILE, 50_000)).hasMessageContaining("import.begun");
        desk.take(upload, told -> THREE);
        assertThatThrownBy(() -> desk.begin(official, "projects", upload, FILE, 50_000)).hasMessageContaining("import.begun");
        assertThat(runs.find(official.account(), "projects", upload)).get().satisfies(run -> {
            assertThat(run.state()).isEqualTo(State.DONE);
            assertThat(run.tally()).isEqualTo(THREE);
            assertThat(run.ended()).isNotNull();
        });
        assertThat(desk.earlier("projects", FILE)).map(ImportRun::who).contains("district");
        assertThat(desk.earlier("projects", new byte[]{4})).isEmpty();
        assertThat(desk.earlier("funds", FILE)).isEmpty();
    }

    @Test
    void mayBeTriedAgainAfterItCameToNothing() {
        var upload = begun(official, "projects");
        desk.refuse(upload, State.REFUSED, "第 12 行不能导入");
        assertThat(runs.find(official.account(), "projects", upload)).map(ImportRun::said).contains("第 12 行不能导入");
        desk.begin(official, "projects", upload, FILE, 50_000);
        assertThat(runs.find(official.account(), "projects", upload)).map(ImportRun::running).contains(true);
    }

    @Test
    void givesWayOnceNothingWasHeardOfItForMinutes() {
        var lost = begun(official, "projects");
        jdbc.sql("update import_run set seen = seen - interval '3 minutes' where id = ?").param(lost).update();
        assertThat(runs.find(official.account(), "projects", lost)).map(ImportRun::state).contains(State.BROKEN);
        begun(parks, "projects");
        assertThat(jdbc.sql("select state from import_run where id = ?").param(lost).query(String.class).single())
                .isEqualTo("BROKEN");
        assertThatThrownBy(() -> desk.take(lost, told -> THREE)).hasMessageContaining("import.givenUp");
        assertThat(runs.find(official.account(), "projects", lost)).map(ImportRun::state).contains(State.BROKEN);
    }

    @Test
    void isFoundByItsOwnAccountOnly() {
        var run = begun(official, "projects");
        assertThat(runs.find(parks.account(), "projects", run)).isEmpty();
        assertThat(runs.find(official.account(), "funds", run)).isEmpty();
        assertThat(runs.latest(official.account(), "projects", 5)).extracting(ImportRun::id).containsExactly(run);
        assertThat(runs.latest(parks.account(), "projects", 5)).isEmpty();
    }

    private UUID begun(Actor actor, String purpose) {
        var upload = UUID.randomUUID();
        desk.begin(actor, purpose, upload, FILE, 50_000);
        return upload;
    }
}
