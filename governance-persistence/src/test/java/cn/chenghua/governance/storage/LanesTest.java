package cn.chenghua.governance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chenghua.governance.district.LongWork;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = {
        "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=200",
        "governance.database.long.data-source-properties.options=-c statement_timeout=9000"})
@Import(LanesTest.Work.class)
class LanesTest {

    @Autowired
    Work work;

    @Test
    void runsOrdinaryWorkInTheQuickLane() {
        assertThat(work.brief()).isEqualTo("200ms");
    }

    @Test
    void runsLongWorkInTheSlowLane() {
        assertThat(work.lengthy()).isEqualTo("9s");
    }

    @Test
    void stopsWhatTakesTooLongInTheQuickLane() {
        assertThatThrownBy(() -> work.sleepBriefly()).isInstanceOf(QueryTimeoutException.class);
        work.sleepLong();
    }

    @Test
    void tellsThatTheServerIsGoneEvenWhenItCannotRollBack() {
        assertThatThrownBy(() -> work.loseTheServer()).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(work.brief()).isEqualTo("200ms");
    }

    /** What is run. */
    static class Work {

        private static final String LANE = "select current_setting('statement_timeout')";
        private final JdbcClient jdbc;

        Work(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        String brief() {
            return jdbc.sql(LANE).query(String.class).single();
        }

        @LongWork
        String lengthy() {
            return jdbc.sql(LANE).query(String.class).single();
        }

        @Transactional
        void loseTheServer() {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().listOfRows();
        }

        @Transactional
        void sleepBriefly() {
            jdbc.sql("select pg_sleep(0.5)").query().listOfRows();
        }

        @LongWork
        void sleepLong() {
            jdbc.sql("select pg_sleep(0.5)").query().listOfRows();
        }
    }
}
