package cn.chenghua.governance.access.session.persistence;

import java.time.Duration;

import cn.chenghua.governance.access.session.SessionLimits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what cookies lead to in the database, by Spring Session, with as few writes as the limits allow. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableSpringHttpSession
class StoredSessions {

    private static final Duration SLOWEST_PACE = Duration.ofMinutes(1);
    private static final int PACES_IN_A_LIFE = 20;

    @Bean
    JdbcIndexedSessionRepository storedSessionTable(JdbcOperations jdbc, PlatformTransactionManager transactions,
            SessionLimits limits, @Value("${governance.session.cleanup:0 */10 * * * *}") String cleanup) {
        var fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var table = new JdbcIndexedSessionRepository(jdbc, fresh);
        table.setTableName("web_session");
        table.setDefaultMaxInactiveInterval(limits.idle());
        table.setSessionIdGenerator(new LongNumbers());
        table.setConversionService(conversion());
        table.setCleanupCron(cleanup);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(table);
        return table;
    }

    @Bean
    @org.springframework.context.annotation.Primary
    FrugalSessions<?> sessionRepository(JdbcIndexedSessionRepository table, SessionLimits limits) {
        var share = limits.idle().dividedBy(PACES_IN_A_LIFE);
        var pace = share.compareTo(SLOWEST_PACE) < 0 ? share : SLOWEST_PACE;
        return FrugalSessions.over(table, pace);
    }

    private static GenericConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new Remembered.Writing());
        conversion.addConverter(byte[].class, Object.class, new Remembered.Reading());
        return conversion;
    }
}
