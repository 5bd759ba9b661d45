package cn.chenghua.governance.audit.persistence;

import java.util.List;

import cn.chenghua.governance.audit.Trail;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets every session tell the trail what it writes. */
@Configuration(proxyBeanMethods = false)
class ChangeWatch {

    @Bean
    static HibernatePropertiesCustomizer changeListeners(ObjectProvider<Trail> trail) {
        var integrator = new Integrator() {
            @Override
            public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
                var listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
                var listener = new ChangeListener(trail, factory);
                listeners.appendListeners(EventType.POST_INSERT, listener);
                listeners.appendListeners(EventType.POST_UPDATE, listener);
                listeners.appendListeners(EventType.POST_DELETE, listener);
                listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, listener);
                listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, listener);
            }
        };
        return properties -> properties.put("hibernate.integrator_provider", (IntegratorProvider) () -> List.of(integrator));
    }
}
