package cn.chenghua.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import cn.chenghua.governance.district.Chenghua;

import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final String PARKS = "成华区城管局";
    private final Scope unit = Scope.of(Set.of(Chenghua.JIANSHELU));
    private final Scope department = Scope.ofDepartment(PARKS);

    @Test
    void aDepartmentSeesItsOwnRecordsWhereverTheyLie() {
        assertThat(department.covers(Chenghua.ERXIANQIAO, PARKS)).isTrue();
        assertThat(department.covers(Chenghua.ERXIANQIAO, "成华区建设局")).isFalse();
        assertThat(department.covers(Chenghua.ERXIANQIAO)).isFalse();
    }

    @Test
    void aDepartmentSeesAllOfItsOwnTargetsAndNothingOfOthers() {
        assertThat(department.within(List.of("中共成都市成华区委社治委", PARKS)).wholeDistrict()).isTrue();
        assertThat(department.within(List.of("成华区建设局")).empty()).isTrue();
        assertThat(unit.within(List.of("成华区建设局"))).isEqualTo(unit);
    }

    @Test
    void bothTogetherSeeBoth() {
        var both = unit.or(department);
        assertThat(both.covers(Chenghua.JIANSHELU, "成华区建设局")).isTrue();
        assertThat(both.covers(Chenghua.ERXIANQIAO, PARKS)).isTrue();
        assertThat(both.covers(Chenghua.ERXIANQIAO, "成华区建设局")).isFalse();
        assertThat(both.within(List.of("成华区建设局"))).isEqualTo(unit);
        assertThat(both.or(Scope.everything())).isEqualTo(Scope.everything());
    }

    @Test
    void aBoundNarrowsUnitsAndDepartmentsAlike() {
        var narrowed = department.and(unit);
        assertThat(narrowed.covers(Chenghua.JIANSHELU, PARKS)).isTrue();
        assertThat(narrowed.covers(Chenghua.ERXIANQIAO, PARKS)).isFalse();
        assertThat(narrowed.within(List.of(PARKS))).isEqualTo(unit);
        assertThat(narrowed.widest()).isEqualTo(unit);
        assertThat(unit.and(Scope.of(Set.of(Chenghua.ERXIANQIAO))).empty()).isTrue();
        assertThat(Scope.everything().and(unit)).isEqualTo(Scope.of(Set.of(Chenghua.JIANSHELU)));
    }
}
