package vn.dunghen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.dunghen.audit.VerifyAudit;
import vn.dunghen.document.VerifySignature;

/**
 * Starts Đúng Hẹn; {@code verify-audit FILE} checks an exported trail and {@code verify-signature FILE} a signed paper
 * instead, without the system.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DungHenApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && "verify-audit".equals(arguments[0])) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VerifyAudit.run(rest, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        if (arguments.length > 0 && "verify-signature".equals(arguments[0])) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VerifySignature.run(rest, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        ClassesAhead.load(ClassesAhead.LIST);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(DungHenApplication.class, arguments);
    }
}
