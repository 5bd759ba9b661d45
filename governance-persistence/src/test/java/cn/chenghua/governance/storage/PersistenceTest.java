package cn.chenghua.governance.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.jpa.test.autoconfigure.AutoConfigureTestEntityManager;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of repositories and read models on a real PostgreSQL: JPA, {@code JdbcClient} and the migrations, every bean of
 * core and persistence made when it is asked for. Each test method is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = PersistenceContext.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
        "spring.main.lazy-initialization=true", "spring.main.banner-mode=off", "governance.audit.job=false",
        "governance.supervision.job=false", "governance.casework.job=false",
        "spring.test.print-condition-evaluation-report=false", "logging.level.root=warn",
        "spring.jpa.open-in-view=false", "spring.jpa.hibernate.ddl-auto=validate",
        "spring.jpa.properties.hibernate.default_batch_fetch_size=50", "spring.jpa.properties.hibernate.jdbc.batch_size=50",
        "spring.jpa.properties.hibernate.order_inserts=true", "spring.jpa.properties.hibernate.order_updates=true",
        "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
        "spring.jpa.properties.hibernate.id.optimizer.pooled.preferred=pooled-lo",
        "spring.jpa.properties.hibernate.generate_statistics=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureTestEntityManager
@Transactional
public @interface PersistenceTest {
}
