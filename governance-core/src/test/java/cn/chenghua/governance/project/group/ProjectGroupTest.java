package cn.chenghua.governance.project.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class ProjectGroupTest {

    @Test
    void isCalledWhatPeopleTyped() {
        var group = new ProjectGroup(new UUID(0, 1), "  东郊记忆片区 ");
        assertThat(group.name()).isEqualTo("东郊记忆片区");
        group.rename("东客站片区");
        assertThat(group.name()).isEqualTo("东客站片区");
    }

    @Test
    void refusesAnEmptyAndAnEndlessName() {
        assertThatThrownBy(() -> new ProjectGroup(new UUID(0, 1), " ")).isInstanceOf(ProjectGroup.NameRefused.class);
        assertThatThrownBy(() -> new ProjectGroup(new UUID(0, 1), "区".repeat(101))).isInstanceOf(ProjectGroup.NameRefused.class);
    }
}
