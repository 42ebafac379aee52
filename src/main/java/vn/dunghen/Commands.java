package vn.dunghen;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import vn.dunghen.audit.VerifyAudit;
import vn.dunghen.document.VerifySignature;
import vn.dunghen.dossier.VerifyArchive;
import vn.dunghen.operation.BackupCommand;
import vn.dunghen.operation.CheckCommand;
import vn.dunghen.operation.Exit;
import vn.dunghen.operation.MoveCommand;
import vn.dunghen.operation.SealCommand;

/** What the jar does besides being the application: {@code java -jar dung-hen.jar <command> …}. */
final class Commands {

    /** A command at work. */
    @FunctionalInterface
    interface Work {
        /** @return what the shell is told */
        int run(String[] arguments, PrintStream out);
    }

    /**
     * A command.
     *
     * @param use how it is typed
     * @param does what it does, in Vietnamese
     */
    record Command(String name, String use, String does, Work work) {}

    static final List<Command> ALL = List.of(
            new Command(
                    "check",
                    "check [--against TỆP]",
                    "soát mọi điều phải đúng trên cơ sở dữ liệu, chỉ đọc; so với tệp niêm phong nếu có",
                    CheckCommand::run),
            new Command(
                    "backup",
                    "backup THƯ-MỤC [--pg-dump CHƯƠNG-TRÌNH]",
                    "sao lưu cơ sở dữ liệu kèm tệp niêm phong của đúng thời điểm đó",
                    BackupCommand::run),
            new Command(
                    "seal",
                    "seal TỆP",
                    "ghi lại mã đầu chuỗi nhật ký và số dòng từng bảng, để đối chiếu bản phục hồi",
                    SealCommand::run),
            new Command(
                    "move",
                    "move --to jdbc:postgresql://MÁY/CƠ-SỞ-DỮ-LIỆU",
                    "chuyển toàn bộ dữ liệu từ tệp H2 sang PostgreSQL trống (DUNGHEN_DB_USER, DUNGHEN_DB_PASSWORD)",
                    MoveCommand::run),
            new Command(
                    "verify-audit",
                    "verify-audit TỆP [--head MÃ]",
                    "kiểm tra tệp nhật ký đã tải về, không cần phần mềm",
                    VerifyAudit::run),
            new Command(
                    "verify-signature",
                    "verify-signature TỆP.pdf [--trust CA.pem]",
                    "kiểm tra văn bản đã ký số, không cần phần mềm",
                    VerifySignature::run),
            new Command(
                    "verify-archive",
                    "verify-archive TỆP.zip [--head MÃ]",
                    "kiểm tra gói nộp lưu của một hồ sơ, không cần phần mềm",
                    VerifyArchive::run),
            new Command("help", "help", "liệt kê các lệnh", Commands::help));

    private Commands() {}

    /** Runs the command that is asked for. @return what the shell is told; empty when the application is to start */
    static OptionalInt run(String[] arguments, PrintStream out) {
        if (arguments.length == 0 || arguments[0].startsWith("-") && !arguments[0].equals("--help")) {
            return OptionalInt.empty();
        }
        String name = arguments[0].equals("--help") ? "help" : arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        for (Command command : ALL) {
            if (command.name().equals(name)) {
                return OptionalInt.of(command.work().run(rest, out));
            }
        }
        out.println("Không có lệnh “" + name + "”.");
        help(rest, out);
        return OptionalInt.of(Exit.NOT_DONE);
    }

    private static int help(String[] arguments, PrintStream out) {
        out.println("Cách dùng: java -jar dung-hen.jar [LỆNH]; không có lệnh thì phần mềm khởi động.");
        for (Command command : ALL) {
            out.println();
            out.println("  " + command.use());
            out.println("      " + command.does());
        }
        return Exit.WELL;
    }
}
