package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.project.dossier.DossierDesk;
import cn.chenghua.governance.project.dossier.Dossiers;
import cn.chenghua.governance.project.dossier.ProjectNote;
import cn.chenghua.governance.project.group.GroupDesk;
import cn.chenghua.governance.project.view.SavedView;
import cn.chenghua.governance.project.view.SavedViews;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class GroupsOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final UnitCode DONGLU = new UnitCode("510108007002");
    private final Actor official = actor(Scope.everything());
    private final Actor erxianqiao = actor(Scope.of(Set.of(DONGLU)));

    @Autowired
    GroupDesk groups;
    @Autowired
    ProjectDesk desk;
    @Autowired
    ProjectLines lines;
    @Autowired
    ProjectRows rows;
    @Autowired
    DossierDesk dossier;
    @Autowired
    Dossiers dossiers;
    @Autowired
    SavedViews views;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;

    @Test
    void aGroupIsAFilterAndItsChangesAreHistory() {
        var street = register("新鸿路一巷", XINHONGLU, 1_000);
        register("新鸿路二巷", XINHONGLU, 1_000);
        var group = groups.join(official, street.id(), "新鸿片区");
        assertThat(groups.join(official, street.id(), "新鸿片区").id()).as("a repeat is harmless").isEqualTo(group.id());
        var filter = new ProjectLines.Filter(Scope.everything(), "", List.of(), List.of(), List.of(), null, null, group.id());
        assertThat(lines.list(filter, "", 10)).extracting(line -> line.name()).containsExactly("新鸿路一巷");
        assertThat(lines.count(filter, 10)).isEqualTo(1);
        assertThatThrownBy(() -> groups.dissolve(official, group.id())).isInstanceOf(GroupDesk.NotEmpty.class);
        groups.leave(official, group.id(), street.id());
        groups.dissolve(official, group.id());
        assertThat(rows.changesOf(street.id())).filteredOn(change -> change.field().equals("group"))
                .extracting(ProjectChange::before, ProjectChange::after)
                .containsExactly(org.assertj.core.api.Assertions.tuple("新鸿片区", ""),
                        org.assertj.core.api.Assertions.tuple("", "新鸿片区"));
    }

    @Test
    void putsAWholeListInButOnlyWhatOneMayEdit() {
        var here = register("双林一巷", XINHONGLU, 1_000);
        register("双林二巷", DONGLU, 1_000);
        var group = groups.open(official, "双林片区");
        var filter = new ProjectLines.Filter(Scope.everything(), "双林", List.of(), List.of(), List.of(), null, null, null);
        assertThat(groups.joinAll(erxianqiao, group.id(), filter)).isEqualTo(1);
        assertThat(groups.joinAll(official, group.id(), filter)).isEqualTo(1);
        assertThatThrownBy(() -> groups.join(erxianqiao, here.id(), "双林片区")).isInstanceOf(UnknownProject.class);
    }

    @Test
    void theBoardAndTheMapHoldWhatTheListHolds() {
        var first = register("板一", XINHONGLU, 1_000);
        register("板二", DONGLU, 1_000);
        desk.reach(official, first.id(), first.version(), "started", LocalDate.of(2017, 9, 30), Proof.note("开工"));
        entities.flush();
        var filter = new ProjectLines.Filter(Scope.everything(), "", List.of("back_street"), List.of(), List.of(), null, null,
                null);
        var board = lines.board(filter, 1);
        assertThat(board.stream().mapToInt(ProjectLines.Column::count).sum()).isEqualTo(lines.count(filter, 1_000));
        assertThat(board).allSatisfy(column -> assertThat(column.cards()).hasSize(1));
        assertThat(lines.byUnit(filter).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(lines.count(filter, 1_000));
        assertThat(lines.spots(filter, 100)).extracting(ProjectLines.Spot::name).contains("板一", "板二");
    }

    @Test
    void keepsNotesAndViews() {
        var street = register("望平街", DONGLU, 1_000);
        var id = UUID.randomUUID();
        dossier.raise(erxianqiao, street.id(), id, ProjectNote.Kind.RISK, "雨季", LocalDate.of(2018, 6, 1));
        dossier.raise(erxianqiao, street.id(), id, ProjectNote.Kind.RISK, "雨季", LocalDate.of(2018, 6, 1));
        assertThat(dossiers.notes(street.id())).hasSize(1);
        dossier.close(erxianqiao, street.id(), id, dossiers.notes(street.id()).getFirst().version(), "雨季已过");
        assertThat(dossiers.notes(street.id()).getFirst().open()).isFalse();
        dossier.contact(erxianqiao, street.id(), "张工");
        assertThat(rows.changesOf(street.id())).extracting(ProjectChange::field).contains("contact");

        var account = jdbc
                .sql("insert into account (id, username, display_name, password_since) values (?, ?, ?, now()) returning id")
                .param(UUID.randomUUID()).param("views").param("Views").query(UUID.class).optional();
        assertThat(account).isPresent();
        for (int i = 0; i < SavedViews.MOST + 3; i++) {
            views.save(
                    new SavedView(UUID.randomUUID(), account.orElseThrow(), "v" + i, "?late=true", Instant.now().plusSeconds(i)));
        }
        views.save(new SavedView(UUID.randomUUID(), account.orElseThrow(), "v9", "?kind=park", Instant.now().plusSeconds(99)));
        assertThat(views.of(account.orElseThrow())).hasSize(SavedViews.MOST)
                .anySatisfy(view -> assertThat(view.name() + view.query()).isEqualTo("v9?kind=park"))
                .noneSatisfy(view -> assertThat(view.name()).isEqualTo("v0"));
    }

    private Project register(String name, UnitCode place, int budget) {
        return desk.register(official,
                new RegisterProject(null, null, name, "back_street", place,
                        new Position(new BigDecimal("104.1"), new BigDecimal("30.66")), "", new BigDecimal(budget), null, null,
                        Measures.NONE, Map.of(), Map.of(), ""),
                Proof.note(""));
    }

    private static Actor actor(Scope scope) {
        return new Actor(UUID.randomUUID(), "official", "Official", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }
}
