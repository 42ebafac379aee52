package vn.dunghen.audit.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.audit.CodePictures;
import vn.dunghen.kernel.Access;

/** The result of a verification in words, and the head to be printed and kept outside the system. */
@Controller
class VerificationPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final AuditInspection inspection;
    private final ReadGuard guard;
    private final ObjectProvider<CodePictures> pictures;
    private final Clock clock;

    VerificationPages(AuditInspection inspection, ReadGuard guard, ObjectProvider<CodePictures> pictures, Clock clock) {
        this.inspection = inspection;
        this.guard = guard;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** @param ma a head noted earlier, to be looked for among all seals */
    @GetMapping("/nhat-ky/kiem-tra")
    @Access(may = "audit.read")
    String verification(@RequestParam(required = false) @Nullable String ma, Model model) {
        guard.requireRead();
        AuditVerification found = inspection.verify();
        model.addAttribute("found", found);
        model.addAttribute("head", found.sealed() ? groups(found.head()) : "");
        model.addAttribute("entries", number(found.entries()));
        model.addAttribute("unsealed", number(found.unsealed()));
        model.addAttribute("at", MOMENT.format(clock.instant()));
        CodePictures drawn = pictures.getIfAvailable();
        model.addAttribute("qr", drawn == null || !found.sealed() ? "" : drawn.qr(found.head()));
        String bad = found.firstBad() == null ? "" : found.firstBad();
        boolean badSeal = bad.startsWith("seal ");
        int cut = bad.lastIndexOf(" #");
        model.addAttribute("badSeal", badSeal);
        model.addAttribute("badAbout", badSeal || cut < 0 ? "" : bad.substring(0, cut));
        model.addAttribute("badNumber", badSeal ? bad.substring(5) : bad.substring(Math.min(bad.length(), cut + 2)));
        compare(ma == null ? "" : ma, model);
        return "audit/verification";
    }

    /** People copy a head in groups of four, with whatever stands between. */
    private void compare(String typed, Model model) {
        String known = typed.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
        boolean asked = !typed.isBlank();
        boolean head = known.length() == 64;
        model.addAttribute("typed", typed.strip());
        model.addAttribute("badHead", asked && !head);
        model.addAttribute("compared", asked && head);
        if (asked && head) {
            inspection.sealOf(known).ifPresent(seal -> {
                model.addAttribute("sealNo", number(seal.no()));
                model.addAttribute("sealAt", MOMENT.format(seal.at()));
            });
        }
    }

    /** In groups of four, so that it can be read out and breaks on a narrow screen. */
    private static String groups(String head) {
        return head.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String number(long count) {
        return String.format(Locale.forLanguageTag("vi"), "%,d", count);
    }
}
