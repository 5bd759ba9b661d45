package cn.chenghua.governance.storage;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;

/** Core and persistence without the web; no stereotype, so that no other scan finds it. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = PersistenceContext.ROOT)
@ComponentScan(basePackages = PersistenceContext.ROOT, lazyInit = true, excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class PersistenceContext {

    static final String ROOT = "cn.chenghua.governance";

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}
