package vn.dunghen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.BackgroundPreinitializer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Đúng Hẹn, or carries out one of its {@link Commands} instead. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DungHenApplication {

    public static void main(String[] arguments) {
        Commands.run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .ifPresent(System::exit);
        // what Boot would make ready on the second core is loaded there by name, and without Hibernate Validator
        System.setProperty(BackgroundPreinitializer.IGNORE_BACKGROUNDPREINITIALIZER_PROPERTY_NAME, "true");
        ClassesAhead.load(ClassesAhead.LIST);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(DungHenApplication.class, arguments);
    }
}
