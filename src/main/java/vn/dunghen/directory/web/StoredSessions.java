package vn.dunghen.directory.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps sessions in the database, so that either node answers whoever signed in at the other and a session ends on both at
 * once. Off where there is one node: the demo would pay for it at its start and at each page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "dunghen.sessions.stored", havingValue = "true")
@EnableJdbcHttpSession
class StoredSessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lifetime(ServerProperties server) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(
                server.getServlet().getSession().getTimeout());
    }

    /** Two pages of one person that keep something of the same name at once: the later one counts, none fails. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> twoAtOnce(JdbcTemplate jdbc) {
        var onPostgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            if (isPostgres(jdbc)) {
                onPostgres.customize(sessions);
            }
        };
    }

    private static boolean isPostgres(JdbcOperations jdbc) {
        return "PostgreSQL"
                .equals(jdbc.execute((java.sql.Connection connection) ->
                        connection.getMetaData().getDatabaseProductName()));
    }

    /** Each row for itself: what is left half written of a session asks to sign in again. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    @Primary
    SeldomTouchedSessions<?> seldomTouched(JdbcIndexedSessionRepository kept) {
        return new SeldomTouchedSessions<>(kept);
    }

    @Bean
    FilterRegistrationBean<SeldomTouchedSessions<?>> rememberedForARequest(SeldomTouchedSessions<?> sessions) {
        return around(sessions, SessionRepositoryFilter.DEFAULT_ORDER - 1);
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new SessionContents());
        return conversions;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> storedSessionsFirst(SessionRepositoryFilter<?> filter) {
        return around(filter, SessionRepositoryFilter.DEFAULT_ORDER);
    }

    /** An error page belongs to the same session as the page that failed. */
    private static <T extends Filter> FilterRegistrationBean<T> around(T filter, int order) {
        FilterRegistrationBean<T> first = new FilterRegistrationBean<>(filter);
        first.setOrder(order);
        first.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return first;
    }
}
