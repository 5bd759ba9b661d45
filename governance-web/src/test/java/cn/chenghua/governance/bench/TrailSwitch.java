package cn.chenghua.governance.bench;

import java.util.concurrent.atomic.AtomicBoolean;

import cn.chenghua.governance.audit.Trail;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets a measurement do without the trail for a while: what is noted then is put on no record. */
@TestConfiguration(proxyBeanMethods = false)
class TrailSwitch {

    static final AtomicBoolean OFF = new AtomicBoolean();

    @Bean
    static BeanPostProcessor trailWithASwitch() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Trail trail ? switched(trail) : bean;
            }
        };
    }

    private static Trail switched(Trail trail) {
        return note -> {
            if (!OFF.get()) {
                trail.note(note);
            }
        };
    }
}
