package cn.chenghua.governance.responsibility.post;

import static cn.chenghua.governance.district.Chenghua.JIANSHELU;
import static cn.chenghua.governance.district.Chenghua.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.junit.jupiter.api.Test;

class PostTest {

    private static final Because WHY = new Because("轮岗", "建设路街道办事处");
    private static final Person LI = new Person(UUID.randomUUID(), "李敏");
    private static final Person ZHOU = new Person(null, "周强");
    private final Post post = new Post(UUID.randomUUID(), "GW-0001", new FoundPost("建设路街道街长", AssetKind.STREET,
            Level.SUBDISTRICT, JIANSHELU, "建设路街道办事处", day("2017-06-01")));
    private final Asset street = asset(AssetKind.STREET, "BRANCH");

    @Test
    void isVacantUntilSomebodyIsAppointedAndBetweenHolders() {
        post.appoint(LI, Capacity.HOLDER, day("2017-07-01"), WHY);
        post.end(0, day("2017-12-31"), WHY);
        post.appoint(ZHOU, Capacity.HOLDER, day("2018-02-01"), WHY);

        assertThat(post.vacant(day("2017-05-31"))).as("there was no post yet").isFalse();
        assertThat(post.vacant(day("2017-06-30"))).isTrue();
        assertThat(post.vacant(day("2017-12-31"))).isFalse();
        assertThat(post.vacant(day("2018-01-31"))).isTrue();
        assertThat(post.holder(day("2018-02-01"))).map(Tenure::holder).contains("周强");
        assertThat(post.gaps(day("2018-12-31"))).containsExactly(new Gap(day("2017-06-01"), day("2017-06-30")),
                new Gap(day("2018-01-01"), day("2018-01-31")));
    }

    @Test
    void handsOverWithoutADayBetween() {
        post.appoint(LI, Capacity.HOLDER, day("2017-06-01"), WHY);
        post.handOver(ZHOU, day("2018-03-01"), WHY);

        assertThat(post.holder(day("2018-02-28"))).map(Tenure::holder).contains("李敏");
        assertThat(post.holder(day("2018-03-01"))).map(Tenure::holder).contains("周强");
        assertThat(post.gaps(day("2018-12-31"))).isEmpty();
    }

    @Test
    void handsOverToTheDeputyWhoIsThenNoDeputyAnyMore() {
        post.appoint(LI, Capacity.HOLDER, day("2017-06-01"), WHY);
        post.appoint(ZHOU, Capacity.DEPUTY, day("2017-06-01"), WHY);
        post.handOver(ZHOU, day("2018-03-01"), WHY);

        assertThat(post.deputies(day("2018-02-28"))).extracting(Tenure::holder).containsExactly("周强");
        assertThat(post.deputies(day("2018-03-01"))).isEmpty();
    }

    @Test
    void hasOneHolderADay() {
        post.appoint(LI, Capacity.HOLDER, day("2017-06-01"), WHY);
        refused("post.held", () -> post.appoint(ZHOU, Capacity.HOLDER, day("2018-01-01"), WHY));
        refused("post.twice", () -> post.appoint(LI, Capacity.DEPUTY, day("2018-01-01"), WHY));
        post.end(0, day("2018-01-31"), WHY);
        refused("post.held", () -> post.appoint(ZHOU, Capacity.HOLDER, day("2018-01-31"), WHY));
        post.appoint(ZHOU, Capacity.HOLDER, day("2018-02-01"), WHY);
    }

    @Test
    void endsATenureOnceAndLetsAMistakeNeverHaveBeen() {
        post.appoint(LI, Capacity.HOLDER, day("2018-01-01"), WHY);
        refused("post.order", () -> post.end(0, day("2017-12-30"), WHY));
        post.end(0, day("2017-12-31"), WHY);
        assertThat(post.holder(day("2018-01-01"))).isEmpty();
        refused("post.ended", () -> post.end(0, day("2018-02-01"), WHY));
        assertThat(post.tenures()).hasSize(1);
    }

    @Test
    void handsNothingOverWhereNobodyHolds() {
        refused("post.nobody", () -> post.handOver(LI, day("2018-03-01"), WHY));
    }

    @Test
    void caresForAssetsOfItsKindFromDayToDay() {
        post.assign(street, day("2017-06-01"), WHY);
        refused("post.assigned", () -> post.assign(street, day("2018-01-01"), WHY));
        refused("post.kind", () -> post.assign(asset(AssetKind.TOILET, "FIRST"), day("2018-01-01"), WHY));
        refused("post.early", () -> post.assign(asset(AssetKind.STREET, "BRANCH"), day("2017-05-31"), WHY));
        post.release(street.id(), day("2017-12-31"), WHY);

        assertThat(post.assets(day("2017-12-31"))).containsExactly(street.id());
        assertThat(post.assets(day("2018-01-01"))).isEmpty();
        refused("post.unassigned", () -> post.release(street.id(), day("2018-01-01"), WHY));
        post.assign(street, day("2018-03-01"), WHY);
        assertThat(post.cares()).hasSize(2);
    }

    @Test
    void takesAllItHasWithItWhenItEnds() {
        post.assign(street, day("2017-06-01"), WHY);
        post.appoint(LI, Capacity.HOLDER, day("2017-06-01"), WHY);
        post.abolish(day("2018-06-30"), WHY);

        assertThat(post.assets(day("2018-07-01"))).isEmpty();
        assertThat(post.vacant(day("2018-07-01"))).as("what is gone is not vacant").isFalse();
        assertThat(post.holder(day("2018-06-30"))).isPresent();
        refused("post.abolished", () -> post.appoint(ZHOU, Capacity.HOLDER, day("2018-07-01"), WHY));
    }

    @Test
    void wantsAReasonAndAName() {
        refused("post.reason", () -> new Because(" ", "x"));
        refused("post.name", () -> new Person(null, " "));
    }

    private static Asset asset(AssetKind kind, String classCode) {
        return new Asset(UUID.randomUUID(), "N-1", "培华路", kind, classCode, Level.SUBDISTRICT, Grade.B, null, JIANSHELU,
                "建设路街道办事处");
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(PostRefused.class)
                .extracting(refusal -> List.of(((PostRefused) refusal).code())).isEqualTo(List.of(code));
    }
}
