package cn.chenghua.governance.storage;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations run as the role that owns the tables, everything else as a role that may only use them. */
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

    @Bean
    ApplicationRights applicationRights(JdbcConnectionDetails details) {
        var name = details.getUsername();
        if (name == null) {
            throw new IllegalStateException("spring.datasource.username is not set");
        }
        return new ApplicationRights(name);
    }
}
