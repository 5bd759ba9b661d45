package cn.chenghua.governance.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.chenghua.governance.GovernanceApplication;
import cn.chenghua.governance.storage.FreshDatabase;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a random port and a database of its own. A method that takes a {@link BrowserSession}
 * drives a real browser; it is skipped where none is found, but fails in a build server ({@code CI=true}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = GovernanceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.main.banner-mode=off", "spring.test.print-condition-evaluation-report=false",
        "spring.datasource.hikari.data-source-properties.socketTimeout=30",
        "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=30000 -c lock_timeout=10000",
        "logging.level.root=warn", "governance.audit.job=false", "governance.supervision.job=false",
        "governance.casework.job=false",
        "governance.demo.password=" + SystemTest.PASSWORD})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(StatementBook.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles
@ExtendWith(BrowserExtension.class)
public @interface SystemTest {

    /** The password of every demonstration account in tests. */
    String PASSWORD = "Chenghua-142-back-streets";

    /** The demonstration with its accounts, or nothing for the application as it is packaged. */
    @AliasFor(annotation = ActiveProfiles.class, attribute = "profiles")
    String[] profiles() default "demo";
}
