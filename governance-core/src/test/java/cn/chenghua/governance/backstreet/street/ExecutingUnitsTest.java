package cn.chenghua.governance.backstreet.street;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExecutingUnitsTest {

    private final ExecutingUnits executing = ExecutingUnits.of("建设路街道办事处", "成华建工（演示）；川西园林");

    @Test
    void knowsAUnitByEachOfItsNames() {
        assertThat(executing.include("建设路街道")).isTrue();
        assertThat(executing.include("建设路 街道办")).isTrue();
        assertThat(executing.include("成华建工(演示)")).isTrue();
        assertThat(executing.include("川西园林")).isTrue();
    }

    @Test
    void takesNoOtherUnitForOne() {
        assertThat(executing.include("成华区城管局")).isFalse();
        assertThat(executing.include("建设北路街道")).isFalse();
        assertThat(executing.include("")).isFalse();
    }
}
