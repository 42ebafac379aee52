package vn.dunghen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Đúng Hẹn. */
@SpringBootApplication
public class DungHenApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DungHenApplication.class, arguments);
    }
}
