package vn.dunghen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets up, once the application answers, what no start has to wait for. A fault in the wiring ends the application all the
 * same, seconds later.
 */
@Component
@ConditionalOnProperty(name = "dunghen.start.whole", matchIfMissing = true)
class AfterStart {

    private static final Logger LOG = LoggerFactory.getLogger(AfterStart.class);

    /** Long enough for the first sign-in page to come first. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ConfigurableApplicationContext context;

    AfterStart(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, AfterStart::beside)
                .execute(this::finish);
    }

    /** On a thread that has the class loader of the application and keeps no ending application alive. */
    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "after-start");
        thread.setContextClassLoader(AfterStart.class.getClassLoader());
        thread.setDaemon(true);
        thread.start();
    }

    private void finish() {
        remember(ClassesAhead.LIST);
        try {
            createAll(context.getBeanFactory());
        } catch (BeansException faulty) {
            if (ending(faulty)) {
                LOG.debug("The application ends before it was set up whole", faulty);
            } else if (context.isActive()) {
                LOG.error("The application cannot be set up whole and ends", faulty);
                System.exit(SpringApplication.exit(context, () -> 1));
            }
        }
    }

    /** Whether nothing is wrong but that the context is being closed: it counts as active until the last of its beans is gone. */
    static boolean ending(BeansException thrown) {
        return thrown.contains(BeanCreationNotAllowedException.class);
    }

    /** A list that cannot be written makes the next start slower and nothing else. */
    static void remember(Path list) {
        try {
            ClassesAhead.remember(list);
        } catch (IOException unwritten) {
            LOG.warn("The next start will not know its classes: {}", unwritten.toString());
        }
    }

    /** @throws BeansException when one cannot be created */
    static void createAll(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getMergedBeanDefinition(name);
            if (definition.isSingleton() && !definition.isAbstract()) {
                beans.getBean(name);
            }
        }
    }
}
