package cn.chenghua.governance.access.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Duties;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.InMemoryAccess;
import cn.chenghua.governance.access.InMemoryFactors;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Days;

import org.junit.jupiter.api.Test;

class ProviderDoorTest {

    private static final Clock NINE = Clock.fixed(Instant.parse("2017-10-31T01:00:00Z"), Days.ZONE);
    private static final GroupRoles MAPPING = new GroupRoles(Map.of("streets", "SUBDISTRICT_OFFICIAL@" + Chenghua.JIANSHELU,
            "readers", "VIEWER@" + Chenghua.DISTRICT, "housing", "DEPARTMENT_OFFICIAL@" + Chenghua.DISTRICT + "/区住建局",
            "both", "ADMINISTRATOR@" + Chenghua.DISTRICT));

    private final InMemoryAccess access = new InMemoryAccess();
    private final InMemoryFactors factors = new InMemoryFactors();
    private final Map<Identity, Account.Id> identities = new HashMap<>();

    @Test
    void opensAnAccountWhereAGroupBringsARole() {
        assertThat(arrive("7", "Wang Li", "streets")).get().returns("wang-li", Recognised::username)
                .returns(Recognised.Way.PROVIDER, Recognised::way);
        assertThat(account("wang-li").grants()).singleElement().returns(Role.SUBDISTRICT_OFFICIAL, Grant::role)
                .returns(true, Grant::mapped);
    }

    @Test
    void keepsOutWhoIsInNoGroupOfOurs() {
        assertThat(arrive("7", "wang.li", "strangers")).isEmpty();
        assertThat(access.count()).isZero();
    }

    @Test
    void knowsSomebodyByTheSubjectAndNeverByTheName() {
        arrive("7", "wang.li", "streets");
        assertThat(arrive("8", "wang.li", "readers")).get().returns("wang.li-2", Recognised::username);
        assertThat(arrive("7", "married.name", "streets")).get().returns("wang.li", Recognised::username);
    }

    @Test
    void renewsTheRolesOfGroupsAndLeavesThoseGivenByHand() {
        arrive("7", "wang.li", "streets");
        account("wang.li").grant(new Grant(Role.VIEWER, Chenghua.ERXIANQIAO, Days.FIRST, null));
        arrive("7", "wang.li", "housing");
        assertThat(account("wang.li").grants()).extracting(Grant::role).containsExactly(Role.VIEWER, Role.DEPARTMENT_OFFICIAL);
        arrive("7", "wang.li", "housing");
        assertThat(account("wang.li").grants()).hasSize(2);
    }

    @Test
    void takesTheRolesWithTheGroupsAndThenKeepsOut() {
        arrive("7", "wang.li", "streets");
        assertThat(arrive("7", "wang.li")).isEmpty();
        assertThat(account("wang.li").grants()).isEmpty();
    }

    @Test
    void keepsADisabledAccountOut() {
        arrive("7", "wang.li", "streets");
        account("wang.li").disable();
        assertThat(arrive("7", "wang.li", "streets")).isEmpty();
    }

    @Test
    void bringsNoTwoDutiesTogether() {
        assertThatThrownBy(() -> arrive("7", "wang.li", "both", "streets")).isInstanceOf(Duties.TwoDuties.class);
    }

    @Test
    void asksForTheCodeUnlessTheProviderAskedForMoreThanAPassword() {
        arrive("7", "wang.li", "streets");
        factors.begin(account("wang.li").id(), "secret", NINE.instant());
        factors.confirm(account("wang.li").id(), NINE.instant());
        assertThat(arrive("7", "wang.li", "streets")).get().returns(true, Recognised::codeWanted);
        var strong = new Arrival(new Identity("https://id.example", "7"), "wang.li", "王丽", Set.of("streets"), true);
        assertThat(door().admit(strong, MAPPING)).get().returns(false, Recognised::codeWanted);
    }

    private Optional<Recognised> arrive(String subject, String name, String... groups) {
        return door().admit(new Arrival(new Identity("https://id.example", subject), name, "王丽", Set.of(groups), false), MAPPING);
    }

    private Account account(String name) {
        return access.findByUsername(new Username(name)).orElseThrow();
    }

    private ProviderDoor door() {
        return new ProviderDoor(new Identities() {
            @Override
            public Optional<Account.Id> find(Identity identity) {
                return Optional.ofNullable(identities.get(identity));
            }

            @Override
            public void link(Identity identity, Account.Id account, Instant now) {
                identities.put(identity, account);
            }
        }, access, factors, new Duties(true), NINE, new MachineTime(NINE));
    }
}
