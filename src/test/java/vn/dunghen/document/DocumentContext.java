package vn.dunghen.document;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.document.sign.KeyStores;
import vn.dunghen.document.sign.SigningKeys;
import vn.dunghen.document.sign.SigningSettings;
import vn.dunghen.document.sign.SwitchedKeys;
import vn.dunghen.kernel.DomainEvent;

/** The module alone on an empty database of its own, with its migration applied. */
public final class DocumentContext implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** On H2 in memory. */
    public DocumentContext() {
        this(h2());
    }

    DocumentContext(DataSource database) {
        this(database, true);
    }

    /** @param empty whether the database has no tables yet */
    /** On H2 in memory, signing with the keys these settings name. */
    public DocumentContext(SigningSettings settings) {
        var database = h2();
        migrate(database);
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.register(Wiring.class);
        context.registerBean(
                "namedKeys", SigningKeys.class, () -> KeyStores.keys(settings), bean -> bean.setPrimary(true));
        context.refresh();
    }

    DocumentContext(DataSource database, boolean empty) {
        if (empty) {
            migrate(database);
        }
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.register(Wiring.class);
        context.refresh();
    }

    private static void migrate(DataSource database) {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V060__document.sql"),
                        new ClassPathResource("db/migration/V087__document_attachment.sql"),
                        new ClassPathResource("db/migration/V095__document_outgoing.sql"),
                        new ClassPathResource("db/migration/V130__document_signing.sql"))
                .execute(database);
    }

    private static DataSource h2() {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000",
                "sa",
                "");
        pool.setMaxConnections(80);
        return pool;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    public void transaction(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    List<DomainEvent> events() {
        return bean(Heard.class).events;
    }

    @Override
    public void close() {
        context.close();
    }

    static class Heard {
        final List<DomainEvent> events = Collections.synchronizedList(new ArrayList<>());

        @EventListener
        void on(DomainEvent event) {
            events.add(event);
        }
    }

    // not annotated as a configuration: no scan of the application may find it
    @EnableTransactionManagement(proxyTargetClass = true)
    @EnableJpaRepositories(basePackageClasses = NumberBooks.class)
    @Import({
        StoredNumberBooks.class,
        StoredPapers.class,
        StoredSignatures.class,
        SigningDesk.class,
        SigningBacklog.class,
        KeptRenderings.class,
        KeptContents.class,
        PaperRenderer.class,
        OfficialPress.class,
        StoredOutgoingDocuments.class,
        Register.class,
        RegisterPrinter.class,
        OutgoingRegister.class
    })
    static class Wiring {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            var factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setPackagesToScan("vn.dunghen.document");
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(Map.of(
                    "hibernate.hbm2ddl.auto",
                    "validate",
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                    "hibernate.jdbc.time_zone",
                    "Asia/Ho_Chi_Minh"));
            return factory;
        }

        @Bean
        PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-20T02:40:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }

        @Bean
        SigningSettings signingSettings() {
            return new SigningSettings(
                    true,
                    null,
                    null,
                    null,
                    Map.of(),
                    Map.of(),
                    null,
                    null,
                    null,
                    "http://localhost:8080/kiem-tra-van-ban");
        }

        @Bean
        SwitchedKeys signingKeys(JdbcTemplate jdbc, DirectoryFake directory) {
            return new SwitchedKeys(jdbc, directory);
        }

        @Bean
        DirectoryFake directory() {
            return new DirectoryFake();
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }
}
