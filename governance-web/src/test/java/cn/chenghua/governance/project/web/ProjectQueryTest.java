package cn.chenghua.governance.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectQueryTest {

    @Test
    void readsTheLinkItWrote() {
        var query = new ProjectQuery("二仙桥 & 公园?", "park", "510108007000", "opened", true, "B21", null, null);
        assertThat(ProjectQuery.of(query.link())).isEqualTo(query);
    }

    @Test
    void takesNothingFromALinkButTheFilters() {
        assertThat(ProjectQuery.of("//elsewhere.example/?kind=park").link()).isEmpty();
        assertThat(ProjectQuery.of("?kind=park&next=//elsewhere.example").link()).isEqualTo("?kind=park");
        assertThat(ProjectQuery.of("?kind=park\r\nX: y").link()).doesNotContain("\r").doesNotContain("\n");
    }
}
