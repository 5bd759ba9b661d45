package cn.chenghua.governance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitRepository;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PersistenceTest
class TestDatabaseTest {

    @Autowired
    JdbcClient jdbc;
    @Autowired
    UnitRepository units;

    @Test
    void servesTheMigratedListOf2017() {
        assertThat(units.findAll()).filteredOn(unit -> unit.level() == Level.SUBDISTRICT).hasSize(14);
    }

    @Test
    void runsTheVersionThatIsShipped() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18.");
    }

    @Test
    void givesEachCallerADatabaseOfItsOwn() {
        var mine = client(TestDatabase.fresh().owned());
        var other = client(TestDatabase.fresh().owned());

        mine.sql("create table only_mine (id integer)").update();

        assertThatThrownBy(() -> other.sql("select * from only_mine").query().listOfRows()).hasMessageContaining("only_mine");
    }

    @Test
    void refusesAnUnknownChoice() {
        assertThatThrownBy(() -> ServerChoice.of("oracle")).hasMessageContaining("auto, container or embedded");
    }

    private static JdbcClient client(TestDatabase.Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
