package cn.chenghua.governance.responsibility.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Reorganisation;
import cn.chenghua.governance.district.ReorganisationDesk;
import cn.chenghua.governance.district.Reorganise;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.FoundPost;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Reach;
import cn.chenghua.governance.responsibility.post.UnknownPost;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class PostsOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode FUQINGLU = new UnitCode("510108006000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final LocalDate FIRST = LocalDate.parse("2017-06-01");
    private static final LocalDate OVER = LocalDate.parse("2018-03-01");
    private final Actor office = actor(UUID.randomUUID(), Scope.everything(), Right.READ, Right.KEEP_ASSETS, Right.INSPECT);
    private final Actor neighbour = actor(UUID.randomUUID(), Scope.of(Set.of(ERXIANQIAO)), Right.READ, Right.KEEP_ASSETS,
            Right.INSPECT);

    @Autowired
    PostDesk desk;
    @Autowired
    AssetDesk assets;
    @Autowired
    PostLines lines;
    @Autowired
    AssetLines assetLines;
    @Autowired
    Reach reach;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    ReorganisationDesk reorganisations;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    private Asset street;
    private Post post;
    private UUID li;

    @BeforeEach
    void foundAPost() {
        li = account("limin");
        street = assets.register(office, new RegisterAsset(null, null, facts("培华路", PEIHUALU)));
        post = desk.found(office, new FoundPost("建设路街道街长", AssetKind.STREET, Level.SUBDISTRICT, JIANSHELU, "建设路街道办事处", FIRST));
        post = desk.assign(office, post.id(), post.version(), List.of(street.id()), FIRST, "设岗");
        post = desk.appoint(office, post.id(), post.version(), new PostDesk.Who("limin", ""), Capacity.HOLDER, FIRST, "任命");
    }

    @Test
    void keepsPostHoldersAndAssetsAndAnswersWhoWasResponsibleOnADay() {
        post = desk.handOver(office, post.id(), post.version(), new PostDesk.Who(null, "周强"), OVER, "轮岗");
        entities.clear();

        assertThat(desk.read(office, post.id()).tenures()).extracting(tenure -> tenure.holder()).containsExactly("limin", "周强");
        assertThat(answering(OVER.minusDays(1))).containsExactly("limin");
        assertThat(answering(OVER)).containsExactly("周强");
        assertThat(reach.answerable(List.of(street.id()), FIRST.minusDays(1))).isEmpty();
        assertThat(lines.terms(street.id())).extracting(PostLines.Term::holder).containsExactly("周强", "limin");
    }

    @Test
    void reachesTheAssetsOfThePostsHeldThatDayAndNoOthers() {
        var chief = actor(li, Scope.of(Set.of(JIANSHELU)), Right.HOLD_POST);
        var other = assets.register(office, new RegisterAsset(null, null, facts("建兴路", JIANSHELU)));
        assertThat(reach.inspects(chief, street, OVER)).isTrue();
        assertThat(reach.sees(chief, other, OVER)).isFalse();
        assertThat(assets.read(chief, street.id()).number()).isEqualTo(street.number());
        assertThatThrownBy(() -> assets.read(chief, other.id())).isInstanceOf(UnknownAsset.class);

        desk.handOver(office, post.id(), post.version(), new PostDesk.Who(null, "周强"), OVER, "轮岗");
        assertThat(reach.held(li, OVER.minusDays(1))).containsExactly(street.id());
        assertThat(reach.held(li, OVER)).isEmpty();
        assertThat(reach.inspects(chief, street, OVER)).isFalse();
    }

    @Test
    void deputiesReachTheAssetsToo() {
        var wang = account("wangfang");
        post = desk.appoint(office, post.id(), post.version(), new PostDesk.Who("wangfang", "王芳"), Capacity.DEPUTY, OVER, "协助");
        assertThat(reach.held(wang, OVER)).containsExactly(street.id());
        assertThat(answering(OVER)).as("a deputy answers for nothing").containsExactly("limin");
    }

    @Test
    void aVacantPostAnswersWithoutAnybody() {
        desk.end(office, post.id(), post.version(), 0, OVER, "调离");
        assertThat(reach.answerable(List.of(street.id()), OVER.plusDays(1))).singleElement()
                .satisfies(answer -> assertThat(answer.account()).isNull())
                .satisfies(answer -> assertThat(answer.holder()).isEmpty());
        var vacant = new PostLines.Filter(Scope.everything(), null, null, "", null, null, true, OVER.plusDays(1));
        assertThat(lines.list(vacant, null, 10)).extracting(PostLines.Line::number).containsExactly(post.number());
        assertThat(lines.count(vacant, 10)).isEqualTo(1);
    }

    @Test
    void findsTheAssetsThatNoPostAnswersFor() {
        var lane = assets.register(office, new RegisterAsset(null, null, facts("建兴路", JIANSHELU)));
        assertThat(uncovered(FIRST.minusDays(1))).contains(street.id(), lane.id());
        assertThat(uncovered(OVER)).contains(lane.id()).doesNotContain(street.id());
        post = desk.end(office, post.id(), post.version(), 0, OVER, "调离");
        assertThat(uncovered(OVER.plusDays(1))).as("a vacant post is a post").doesNotContain(street.id());
        post = desk.assign(office, post.id(), post.version(), List.of(lane.id()), OVER, "划片");
        post = desk.release(office, post.id(), post.version(), street.id(), OVER, "调整");
        assertThat(uncovered(OVER)).doesNotContain(street.id(), lane.id());
        assertThat(uncovered(OVER.plusDays(1))).contains(street.id()).doesNotContain(lane.id());
        desk.abolish(office, post.id(), post.version(), OVER.plusDays(9), "撤销");
        assertThat(uncovered(OVER.plusDays(10))).contains(street.id(), lane.id());
    }

    private List<UUID> uncovered(LocalDate day) {
        entities.flush();
        var filter = new AssetLines.Filter(Scope.everything(), Set.of(), null, "", AssetKind.STREET, null, null, null, day, day);
        var found = assetLines.list(filter, null, 500).stream().map(AssetLines.Line::id).toList();
        assertThat(assetLines.count(filter, 501)).isEqualTo(found.size());
        return found;
    }

    @Test
    void hidesForeignPostsAndTellsTheSecondWriter() {
        assertThatThrownBy(() -> desk.read(neighbour, post.id())).isInstanceOf(UnknownPost.class);
        assertThatThrownBy(() -> desk.end(neighbour, post.id(), post.version(), 0, OVER, "x")).isInstanceOf(UnknownPost.class);
        var version = post.version();
        desk.end(office, post.id(), version, 0, OVER, "调离");
        assertThatThrownBy(() -> desk.end(office, post.id(), version, 0, OVER, "调离")).isInstanceOf(SavedInBetween.class);
        var filter = new PostLines.Filter(neighbour.reads(), null, null, "", null, null, false, OVER);
        assertThat(lines.list(filter, null, 10)).isEmpty();
    }

    @Test
    void assignsOnlyAssetsThatTheActorKeeps() {
        var streetOffice = actor(UUID.randomUUID(), Scope.of(Set.of(JIANSHELU)), Right.READ, Right.KEEP_ASSETS);
        var foreign = assets.register(office, new RegisterAsset(null, null, facts("下涧槽路", ERXIANQIAO)));
        assertThatThrownBy(() -> desk.assign(streetOffice, post.id(), post.version(), List.of(foreign.id()), OVER, "划片"))
                .isInstanceOf(UnknownAsset.class);
    }

    @Test
    void theDatabaseLetsNobodyRewriteATenure() {
        assertThatThrownBy(() -> jdbc.sql("update post_holder set holder = 'x' where post_id = ?").param(post.id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("never rewritten");
    }

    @Test
    void aMergerMovesThePostAndLosesNothing() {
        var day = LocalDate.parse("2018-08-01");
        reorganisations.apply(new Reorganise(day, Reorganisation.Kind.MERGE, List.of(JIANSHELU),
                List.of(Reorganise.Heir.existing(FUQINGLU)), List.of(), "成府〔2018〕1号", "合并"),
                new Steward(office.account(), "office"));
        entities.flush();
        entities.clear();
        var hierarchy = hierarchies.current();
        var kept = desk.read(office, post.id());

        assertThat(hierarchy.place(kept.unit(), day.minusDays(1)).unit()).isEqualTo(JIANSHELU);
        assertThat(hierarchy.place(kept.unit(), day).unit()).isEqualTo(FUQINGLU);
        assertThat(answering(day.minusDays(1))).containsExactly("limin");
        assertThat(answering(day)).containsExactly("limin");
        var heir = actor(UUID.randomUUID(), Scope.of(hierarchy.within(FUQINGLU, day)), Right.READ, Right.KEEP_ASSETS);
        assertThat(desk.handOver(heir, kept.id(), kept.version(), new PostDesk.Who(null, "周强"), day.plusDays(30), "合并后轮岗")
                .tenures()).hasSize(2);
        assertThat(lines.list(new PostLines.Filter(heir.reads(), null, Scope.of(hierarchy.within(FUQINGLU, day)), "", null, null,
                false, day), null, 10)).extracting(PostLines.Line::id).contains(kept.id());
    }

    private List<String> answering(LocalDate day) {
        return reach.answerable(List.of(street.id()), day).stream().map(Reach.Answerable::holder).toList();
    }

    private static AssetFacts facts(String name, UnitCode place) {
        return new AssetFacts(name, AssetKind.STREET, "BRANCH", Level.SUBDISTRICT, Grade.B, null, place, "建设路街道办事处", null, null,
                null);
    }

    private UUID account(String username) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into account (id, username, display_name, password_since) values (?, ?, ?, now())").param(id)
                .param(username).param(username).update();
        return id;
    }

    private static Actor actor(UUID account, Scope scope, Right... rights) {
        var granted = new java.util.EnumMap<Right, Scope>(Right.class);
        List.of(rights).forEach(right -> granted.put(right, scope));
        return new Actor(account, "test", "测试", Map.copyOf(granted));
    }
}
