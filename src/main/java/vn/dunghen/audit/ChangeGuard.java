package vn.dunghen.audit;

import java.util.List;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/**
 * No audit row, no change: aborts a transaction that inserted, updated or deleted an aggregate about which it wrote no
 * entry. Looks at what Hibernate flushed; bulk statements pass it by and are not to be used on aggregates.
 */
@Configuration(proxyBeanMethods = false)
class ChangeGuard {

    @Bean
    static HibernatePropertiesCustomizer auditChangeGuard() {
        return properties ->
                properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> List.of(new Registration()));
    }

    /** Puts the guard into a session factory while it is built, so that not even start-up code runs without it. */
    static final class Registration implements Integrator {
        @Override
        public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
            var registry = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
            var watch = new Watch();
            registry.appendListeners(EventType.POST_INSERT, watch);
            registry.appendListeners(EventType.POST_UPDATE, watch);
            registry.appendListeners(EventType.POST_DELETE, watch);
        }

        @Override
        public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
            // The listeners go with their factory.
        }
    }

    private static final class Watch
            implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            watch(event.getEntity(), event.getSession());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            watch(event.getEntity(), event.getSession());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            watch(event.getEntity(), event.getSession());
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }

        private static void watch(Object entity, EventSource session) {
            if (entity instanceof Aggregate aggregate) {
                Subject subject = aggregate.subject();
                BeforeTransactionCompletionProcess demand = ignored -> {
                    if (!WrittenSubjects.contains(subject)) {
                        throw new IllegalStateException(
                                "no audit row, no change: " + entity.getClass().getName() + " " + subject);
                    }
                };
                session.getActionQueue().registerProcess(demand);
            }
        }
    }
}
