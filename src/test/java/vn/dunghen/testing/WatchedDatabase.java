package vn.dunghen.testing;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the {@link ChangeWatch} under the pool of a test department. */
final class WatchedDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
            var plain = new DriverDataSource(
                    pool.getJdbcUrl(),
                    pool.getDriverClassName(),
                    new Properties(),
                    pool.getUsername(),
                    pool.getPassword());
            pool.setDataSource(watched(plain));
        }
        return bean;
    }

    private static DataSource watched(DataSource plain) {
        return (DataSource) Proxy.newProxyInstance(
                WatchedDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(plain, arguments);
                        return result instanceof Connection connection ? ChangeWatch.over(connection) : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
