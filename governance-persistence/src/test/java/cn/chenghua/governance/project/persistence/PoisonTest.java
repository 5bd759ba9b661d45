package cn.chenghua.governance.project.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class PoisonTest {

    @Autowired
    JdbcClient jdbc;
    @Autowired
    ProjectLines lines;

    @Test
    void aKindNobodyKnowsSpoilsNoList() {
        jdbc.sql("""
                insert into project_kind (code, position, letters, initiative, name, name_en)
                values ('castle', 99, 'QQ', 'CASTLES', '城堡', 'Castle')""").update();
        jdbc.sql(
                """
                        insert into project (id, number, name, kind, unit_code, responsible, class, phase, stage, metres, due_on, origin, words)
                        values (gen_random_uuid(), '0000-QQ-0001', repeat('长', 50000), 'castle', '510108005000', '', '?', '?', '?',
                                1e300, date '9999-12-31', '', '{}')""")
                .update();

        ProjectKinds kinds = new SqlProjectKinds(jdbc);
        assertThat(kinds.find("castle")).isEmpty();
        assertThat(kinds.find("back_street")).isPresent();
        var filter = new ProjectLines.Filter(Scope.everything(), "", List.of("castle"), List.of(), List.of(), null, null, null);
        assertThat(lines.list(filter, "", 5)).singleElement().satisfies(line -> assertThat(line.stage()).isEqualTo("?"));
    }
}
