package cn.chenghua.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.InMemoryDistrict;

import org.junit.jupiter.api.Test;

class SetupTest {

    private static final Instant NINE = Instant.parse("2017-10-31T01:00:00Z");
    private final InMemoryAccess access = new InMemoryAccess();
    private final InMemoryDistrict district = new InMemoryDistrict(Chenghua.units());

    @Test
    void opensTheFirstAdministratorOnce() {
        var link = setup(NINE).firstLink().orElseThrow().text();

        setup(NINE).openFirst(link, "Wang.Li", "王丽", "hui-620-km");

        var account = access.findByUsername(new Username("wang.li")).orElseThrow();
        assertThat(account.actor(LocalDate.of(2017, 10, 31), new Hierarchy(Chenghua.units())).may(Right.ADMINISTER)).isTrue();
        assertThatThrownBy(() -> setup(NINE).openFirst(link, "other", "另一人", "hui-620-km"))
                .isInstanceOf(SetupLink.NotUsable.class);
        assertThat(setup(NINE).firstLink()).isEmpty();
    }

    @Test
    void endsAfterADay() {
        var link = setup(NINE).firstLink().orElseThrow().text();

        assertThatThrownBy(() -> setup(NINE.plus(Duration.ofHours(24))).look(link)).isInstanceOf(SetupLink.NotUsable.class);
    }

    @Test
    void worksByTheLatestLinkOnly() {
        var first = setup(NINE).firstLink().orElseThrow().text();
        var second = setup(NINE).firstLink().orElseThrow().text();

        assertThatThrownBy(() -> setup(NINE).look(first)).isInstanceOf(SetupLink.NotUsable.class);
        assertThat(setup(NINE).look(second).first()).isTrue();
    }

    @Test
    void keepsTheLinkWhenThePasswordIsWeak() {
        var link = setup(NINE).firstLink().orElseThrow().text();

        assertThatThrownBy(() -> setup(NINE).openFirst(link, "wang.li", "王丽", "12345678")).isInstanceOf(PasswordRule.Weak.class);

        assertThat(setup(NINE).look(link).first()).isTrue();
        assertThat(access.count()).isZero();
    }

    private Setup setup(Instant now) {
        return new Setup(access, access, district, access, access, PasswordRule.DENGBAO, new Duties(true),
                Clock.fixed(now, Days.ZONE));
    }
}
