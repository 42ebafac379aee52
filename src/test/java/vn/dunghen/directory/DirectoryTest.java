package vn.dunghen.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of the directory with its own database and the sample department. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {DirectoryTestApplication.class, DoorsTest.ProbeApi.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:directory;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.hikari.maximum-pool-size=20",
            "dunghen.password-strength=4",
            "spring.messages.basename=messages/directory",
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FakeProvider.Near.class)
@ActiveProfiles("demo")
public @interface DirectoryTest {}
