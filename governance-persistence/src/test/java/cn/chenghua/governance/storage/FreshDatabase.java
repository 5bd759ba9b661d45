package cn.chenghua.governance.storage;

import cn.chenghua.governance.crypto.MasterKey;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a Spring context of the tests at a database of its own. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final MasterKey KEY = MasterKey.draw("k1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        TestServer.endAfterSpring();
        TestPropertyValues.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.username(),
                "spring.datasource.password=" + database.password(), "spring.datasource.hikari.maximum-pool-size=8",
                "governance.keys=" + KEY.written(), "spring.datasource.hikari.minimum-idle=1",
                "spring.datasource.hikari.connection-timeout=10000").applyTo(context);
    }
}
