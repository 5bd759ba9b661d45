package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridCells;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.TeamPart;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.safecommunity.intake.CellRows;
import cn.chenghua.governance.safecommunity.intake.EndpointRows;
import cn.chenghua.governance.safecommunity.intake.MediatorRows;
import cn.chenghua.governance.safecommunity.intake.PostRows;
import cn.chenghua.governance.safecommunity.intake.VolunteerRows;
import cn.chenghua.governance.safecommunity.intake.WorkerRows;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs outside the transaction of a test, so that a dry run really takes back what it did. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SafetyTablesOnPostgresTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final LocalDate MAY = LocalDate.of(2017, 5, 2);
    private static final LocalDate JUNE = MAY.plusMonths(1);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Actor official = new Actor(UUID.randomUUID(), "li", "李华",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));

    @Autowired
    RowIntake intake;
    @Autowired
    CellRows cellRows;
    @Autowired
    WorkerRows workerRows;
    @Autowired
    PostRows postRows;
    @Autowired
    EndpointRows endpointRows;
    @Autowired
    MediatorRows mediatorRows;
    @Autowired
    VolunteerRows volunteerRows;
    @Autowired
    GridCells cells;
    @Autowired
    GridDesk grid;
    @Autowired
    PoliceDesk posts;
    @Autowired
    EndpointDesk endpoints;
    @Autowired
    MediatorDesk mediators;
    @Autowired
    VolunteerDesk volunteers;

    private <R> String judged(RowWork<R> work, R row) {
        var outcome = intake.judge(official, List.of(new NumberedRow<>(2, row)), work).getFirst();
        var refusal = outcome.refusal();
        return refusal == null ? outcome.fate().name() : refusal.code();
    }

    private <R> List<Fate> taken(RowWork<R> work, R row) {
        var told = new ArrayList<Outcome>();
        intake.take(official, List.of(List.of(new NumberedRow<>(2, row))).iterator(), work, false, told::add);
        return told.stream().map(Outcome::fate).toList();
    }

    /** A row is new, then unchanged; another like it changes the record, and a dry run writes nothing at any time. */
    private <R> void goesInOnce(RowWork<R> work, R row, R changed, R refused, String code) {
        assertThat(judged(work, row)).isEqualTo("NEW");
        assertThat(judged(work, row)).as("a dry run writes nothing").isEqualTo("NEW");
        assertThat(taken(work, row)).containsExactly(Fate.NEW);
        assertThat(taken(work, row)).as("taken once more").containsExactly(Fate.UNCHANGED);
        assertThat(judged(work, changed)).isEqualTo("CHANGED");
        assertThat(judged(work, row)).as("a dry run writes nothing").isEqualTo("UNCHANGED");
        assertThat(taken(work, changed)).containsExactly(Fate.CHANGED);
        assertThat(judged(work, changed)).isEqualTo("UNCHANGED");
        assertThat(judged(work, refused)).isEqualTo(code);
    }

    @Test
    void takesCellsIn() {
        var number = "WG-" + mark;
        goesInOnce(cellRows, new CellRows.Row(number, "第1网格", PEIHUALU, "", 320, null),
                new CellRows.Row(number, null, null, null, 330, null),
                new CellRows.Row(number, null, new UnitCode("510108005000"), null, 330, null), "safety.exists");
        assertThat(cells.findByNumber(number).orElseThrow().households()).isEqualTo(330);
        assertThat(judged(cellRows, new CellRows.Row("WG-9" + mark, "第9网格", PEIHUALU, "", -1, null)))
                .isEqualTo("safety.grid.households");
    }

    @Test
    void takesGridWorkersInWithoutTheirNumbers() {
        var number = "WGW-" + mark;
        taken(cellRows, new CellRows.Row(number, "第2网格", PEIHUALU, "", 300, null));
        var cell = cells.findByNumber(number).orElseThrow();
        grid.form(official, cell.id(), cell.version(), List.of(new TeamSlot(TeamPart.ONE, "网格长", 1)));
        goesInOnce(workerRows, new WorkerRows.Row(number, "网格长", "陈建国", "培华路社区", MAY, null),
                new WorkerRows.Row(number, "网格长", "陈建国", null, MAY, JUNE),
                new WorkerRows.Row(number, "网格长", "周丽", null, MAY, null), "safety.grid.full");
        var worker = cells.findByNumber(number).map(GridCell::workers).orElseThrow().getFirst();
        assertThat(worker.phone()).isEmpty();
        assertThat(worker.ends()).isEqualTo(JUNE);
        assertThat(judged(workerRows, new WorkerRows.Row(number, "网格长", "陈建国", null, MAY, null)))
                .as("a time that ended is not opened by a table").isEqualTo("safety.stays");
        assertThat(judged(workerRows, new WorkerRows.Row(number, "驾驶员", "周丽", null, MAY, null)))
                .isEqualTo("safety.grid.role");
    }

    @Test
    void takesPolicePostsInWithWhoHoldsThem() {
        var name = "警务岗" + mark;
        goesInOnce(postRows, new PostRows.Row(name, PEIHUALU, "建设路派出所", "张警官", MAY, null),
                new PostRows.Row(name, PEIHUALU, null, "何警官", JUNE, null),
                new PostRows.Row(name, PEIHUALU, "府青路派出所", null, null, null), "safety.stays");
        var post = posts.all(official).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        assertThat(post.holder(JUNE.minusDays(1)).orElseThrow().name()).isEqualTo("张警官");
        assertThat(post.holder(JUNE).orElseThrow().name()).isEqualTo("何警官");
        assertThat(judged(postRows, new PostRows.Row(name, PEIHUALU, null, "张警官", MAY, JUNE.minusDays(1))))
                .as("as it is exported").isEqualTo("UNCHANGED");
        assertThat(judged(postRows, new PostRows.Row(name, PEIHUALU, null, "赵警官", MAY.plusDays(3), JUNE.minusDays(9))))
                .isEqualTo("safety.post.held");
    }

    @Test
    void takesEndpointsIn() {
        var name = "视联网终端" + mark;
        goesInOnce(endpointRows,
                new EndpointRows.Row(name, PEIHUALU, "", "三楼会议室", VideoEndpoint.State.PLANNED, MAY),
                new EndpointRows.Row(name, PEIHUALU, null, null, VideoEndpoint.State.IN_USE, JUNE),
                new EndpointRows.Row(name, PEIHUALU, null, "一楼大厅", VideoEndpoint.State.IN_USE, JUNE), "safety.stays");
        assertThat(endpoints.all(official)).filteredOn(one -> one.name().equals(name)).hasSize(1).first()
                .returns(VideoEndpoint.State.IN_USE, VideoEndpoint::state);
    }

    @Test
    void takesMediatorsIn() {
        var name = "李大爷" + mark;
        goesInOnce(mediatorRows, new MediatorRows.Row("five_elders", name, PEIHUALU, "", MAY, null),
                new MediatorRows.Row("five_elders", name, PEIHUALU, null, MAY, JUNE),
                new MediatorRows.Row("nobody", name, PEIHUALU, null, MAY, null), "safety.dispute.brand");
        assertThat(mediators.all(official)).filteredOn(one -> one.name().equals(name)).hasSize(1)
                .allMatch(one -> JUNE.equals(one.ends()));
    }

    @Test
    void takesVolunteersIn() {
        var name = "小周" + mark;
        goesInOnce(volunteerRows, new VolunteerRows.Row(name, PEIHUALU, "", "理发", MAY, null),
                new VolunteerRows.Row(name, PEIHUALU, null, "理发", MAY, JUNE),
                new VolunteerRows.Row(name, PEIHUALU, null, "家电维修", MAY, JUNE), "safety.stays");
        assertThat(volunteers.all(official)).filteredOn(one -> one.name().equals(name)).hasSize(1)
                .allMatch(one -> Objects.equals(JUNE, one.ends()));
    }
}
