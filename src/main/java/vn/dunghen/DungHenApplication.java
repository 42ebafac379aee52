package vn.dunghen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Đúng Hẹn. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DungHenApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DungHenApplication.class, arguments);
    }
}
