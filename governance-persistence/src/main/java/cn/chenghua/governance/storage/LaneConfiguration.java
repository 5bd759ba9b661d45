package cn.chenghua.governance.storage;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps short and long work apart: the pool of {@code spring.datasource.hikari} and that of {@code governance.database.long}. */
@Configuration(proxyBeanMethods = false)
class LaneConfiguration {

    @Bean(defaultCandidate = false)
    @Qualifier("slow")
    @ConfigurationProperties("governance.database.long")
    static HikariDataSource slowLane(JdbcConnectionDetails details) {
        return DataSourceBuilder.create().type(HikariDataSource.class).driverClassName(details.getDriverClassName())
                .url(details.getJdbcUrl()).username(details.getUsername()).password(details.getPassword()).build();
    }

    @Bean
    static BeanPostProcessor laneMarker(@Qualifier("slow") ObjectProvider<DataSource> slow) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource quick && name.equals("dataSource")
                        ? new TwoLanes(quick, slow::getObject)
                        : bean;
            }
        };
    }

    /** Without the mapping of aggregates, as in a command beside the platform, transactions are those of a plain connection. */
    @Bean
    PlatformTransactionManager transactionManager(ObjectProvider<TransactionManagerCustomizers> customizers, BeanFactory beans) {
        if (!beans.containsBean("entityManagerFactory")) {
            return new JdbcTransactionManager(beans.getBean("dataSource", DataSource.class));
        }
        var transactions = new LaneTransactions();
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }

    @Bean
    static FlywayMigrationStrategy migrationInTheSlowLane() {
        return flyway -> TwoLanes.slowly(flyway::migrate);
    }
}
