package cn.chenghua.governance.inspection.field.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.inspection.field.Briefing;
import cn.chenghua.governance.inspection.field.Briefing.Stop;
import cn.chenghua.governance.inspection.field.BriefingDesk;
import cn.chenghua.governance.inspection.field.Feedback;
import cn.chenghua.governance.inspection.field.FeedbackDesk;
import cn.chenghua.governance.inspection.field.FeedbackRefused;
import cn.chenghua.governance.inspection.field.GiveFeedback;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.post.Because;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.FoundPost;
import cn.chenghua.governance.responsibility.post.Person;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostRepository;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class FieldOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final LocalDate LONG_AGO = LocalDate.of(2017, 6, 1);
    private static final Because MOVED = new Because("轮岗", "建设路街道办事处");

    @Autowired
    BriefingDesk briefings;
    @Autowired
    FeedbackDesk feedback;
    @Autowired
    InspectionLog log;
    @Autowired
    Standards standards;
    @Autowired
    AssetRepository assets;
    @Autowired
    PostRepository posts;
    @Autowired
    AccountRepository accounts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    EntityManager entities;
    @Autowired
    Clock clock;

    @Test
    void briefsAHolderWithTheAssetsOfHisPostsAndNothingElse() {
        var chief = actor(Map.of(Right.HOLD_POST, Scope.of(Set.of(JIANSHELU))));
        var own = asset(PEIHUALU, AssetKind.STREET, "BACK_STREET");
        var afar = asset(ERXIANQIAO, AssetKind.STREET, "BRANCH");
        asset(PEIHUALU, AssetKind.STREET, "BACK_STREET");
        post("街长", Level.SUBDISTRICT, chief, Capacity.HOLDER, own, afar);
        post("副街长", Level.COMMUNITY, chief, Capacity.DEPUTY, own);

        var read = briefings.read(chief);
        assertThat(read.stops()).extracting(stop -> stop.asset().id()).containsExactlyInAnyOrder(own, afar);
        assertThat(of(read, own).level()).as("by the lowest post").isEqualTo(Level.COMMUNITY);
        assertThat(of(read, own).post()).isEqualTo("副街长");
        assertThat(of(read, afar).level()).isEqualTo(Level.SUBDISTRICT);
        assertThat(of(read, own).standard()).isNotNull();
        assertThat(read.taxonomy()).isEqualTo(standards.taxonomyOn(read.day()).orElseThrow());
        assertThat(read.cut()).isFalse();
    }

    @Test
    void briefsNobodyWithAPostThatIsOver() {
        var chief = actor(Map.of(Right.HOLD_POST, Scope.of(Set.of(JIANSHELU))));
        var own = asset(PEIHUALU, AssetKind.STREET, "BACK_STREET");
        var post = post("街长", Level.COMMUNITY, chief, Capacity.HOLDER, own);
        assertThat(briefings.read(chief).stops()).hasSize(1);
        post.end(0, LocalDate.ofInstant(clock.instant(), Days.ZONE).minusDays(1), MOVED);
        entities.flush();
        assertThat(briefings.read(chief).stops()).isEmpty();
    }

    @Test
    void briefsAnOfficialWithoutAPostByHisScope() {
        var official = actor(Map.of(Right.INSPECT, Scope.of(Set.of(JIANSHELU, PEIHUALU))));
        var own = asset(PEIHUALU, AssetKind.TOILET, "SECOND");
        var foreign = asset(ERXIANQIAO, AssetKind.TOILET, "SECOND");
        var retired = asset(PEIHUALU, AssetKind.TOILET, "THIRD");
        jdbc.sql("update asset set retired_on = date '2018-01-01' where id = ?").param(retired).update();
        entities.clear();

        var read = briefings.read(official);
        assertThat(read.stops()).extracting(stop -> stop.asset().id()).contains(own).doesNotContain(foreign, retired);
        assertThat(of(read, own).level()).isEqualTo(Level.SUBDISTRICT);
        assertThat(of(read, own).post()).isNull();
    }

    @Test
    void saysHowAnAssetStoodLastAndWhatWasFoundLately() {
        var official = actor(Map.of(Right.INSPECT, Scope.of(Set.of(PEIHUALU))));
        var asset = asset(PEIHUALU, AssetKind.STREET, "BACK_STREET");
        assertThat(of(briefings.read(official), asset).last()).isNull();
        var now = clock.instant();
        var old = look(asset, now.minus(Duration.ofDays(40)), true, null);
        var wrong = look(asset, now.minus(Duration.ofHours(2)), true, null);
        var right = look(asset, now.minus(Duration.ofHours(1)), false, null);
        assertThat(log.log(official, List.of(old, wrong, right))).allMatch(answer -> answer.refusal() == null);

        var stop = of(briefings.read(official), asset);
        assertThat(stop.found()).as("a finding of forty days ago is none of today's").hasSize(1);
        assertThat(stop.found().getFirst().place()).isEqualTo("12号门前");
        assertThat(briefings.read(official).disorder(stop.found().getFirst())).isPresent();
        var last = stop.last();
        assertThat(last).isNotNull();
        assertThat(last.fine()).isTrue();
        assertThat(last.passed()).isEqualTo(1);

        var corrected = look(asset, now.minus(Duration.ofHours(3)), true, right.id());
        assertThat(log.log(official, List.of(corrected))).allMatch(answer -> answer.refusal() == null);
        var after = of(briefings.read(official), asset).last();
        assertThat(after).isNotNull();
        assertThat(after.fine()).as("what was set right no longer counts as the last").isFalse();
    }

    @Test
    void keepsFeedbackOnceAndAsItWasWritten() {
        var chief = actor(Map.of(Right.HOLD_POST, Scope.of(Set.of(JIANSHELU))));
        var said = new GiveFeedback(Uuids.next(clock.instant()), Feedback.Topic.DUPLICATE_FORMS, " 同一张表填了三遍 ", Instant.EPOCH);
        assertThat(feedback.take(chief, said)).isTrue();
        assertThat(feedback.take(chief, said)).isFalse();
        var other = new GiveFeedback(said.id(), Feedback.Topic.OTHER, "别的", Instant.EPOCH);
        assertThatThrownBy(() -> feedback.take(chief, other)).isInstanceOf(FeedbackRefused.class).hasMessageContaining("taken");
        assertThat(feedback.read(chief, null, null, 10)).singleElement().extracting(Feedback::text).isEqualTo("同一张表填了三遍");

        var neighbour = actor(Map.of(Right.HOLD_POST, Scope.of(Set.of(ERXIANQIAO))));
        assertThat(feedback.read(neighbour, null, null, 10)).as("one's own only").isEmpty();
        assertThat(feedback.take(neighbour, said)).as("ids are an account's own").isTrue();
        var office = actor(Map.of(Right.READ, Scope.everything()));
        assertThat(feedback.read(office, Feedback.Topic.DUPLICATE_FORMS, null, 10)).hasSize(2);
        assertThat(feedback.read(office, Feedback.Topic.OTHER, null, 10)).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update field_feedback set text = 'x'").update()).rootCause()
                .hasMessageContaining("field_feedback");
    }

    private static Stop of(Briefing briefing, UUID asset) {
        return briefing.stops().stream().filter(stop -> stop.asset().id().equals(asset)).findFirst().orElseThrow();
    }

    private LogInspection look(UUID asset, Instant began, boolean found, @Nullable UUID corrects) {
        var taxonomy = standards.taxonomyOn(LocalDate.ofInstant(began, Days.ZONE)).orElseThrow();
        var findings = found
                ? List.of(new Finding(Uuids.next(clock.instant()), taxonomy.disorders().getFirst().code(), Severity.LOW, "12号门前",
                        null, "", List.of()))
                : List.<Finding>of();
        return new LogInspection(Uuids.next(clock.instant()), asset, Level.COMMUNITY, "STREET", 1, taxonomy.version(), began,
                began.plusSeconds(60), "phone-1", 1, null, Map.of("S1", Answer.PASS), "", corrects, List.of(), findings);
    }

    private UUID asset(UnitCode unit, AssetKind kind, String classCode) {
        var id = Uuids.next(clock.instant());
        var sign = id.toString().substring(24);
        assets.save(new Asset(id, "JD-" + sign, "培华路" + sign, kind, classCode, Level.COMMUNITY, Grade.B, null, unit, "建设路街道办事处"));
        entities.flush();
        return id;
    }

    private Post post(String title, Level level, Actor holder, Capacity capacity, UUID... cares) {
        var post = new Post(Uuids.next(clock.instant()), "GW-" + UUID.randomUUID(),
                new FoundPost(title, AssetKind.STREET, level, JIANSHELU, "建设路街道办事处", LONG_AGO));
        for (var asset : cares) {
            post.assign(assets.findById(asset).orElseThrow(), LONG_AGO, MOVED);
        }
        post.appoint(new Person(holder.account(), holder.displayName()), capacity, LONG_AGO, MOVED);
        var saved = posts.save(post);
        entities.flush();
        return saved;
    }

    private Actor actor(Map<Right, Scope> rights) {
        var id = Uuids.next(clock.instant());
        accounts.save(new Account(new Account.Id(id), new Username("a" + id.toString().substring(24)), "周明", clock.instant()));
        entities.flush();
        return new Actor(id, "a" + id.toString().substring(24), "周明", new HashMap<>(rights));
    }
}
