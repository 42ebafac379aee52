package vn.dunghen.document.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.OutgoingRegister;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

/** The book of outgoing documents of a year as files: a workbook to work with, a PDF to print and sign. */
@Controller
class OutgoingRegisterFiles {

    private final OutgoingRegister register;
    private final Policy policy;

    OutgoingRegisterFiles(OutgoingRegister register, Policy policy) {
        this.register = register;
        this.policy = policy;
    }

    @GetMapping("/van-ban/so-van-ban-di.xlsx")
    @Access(may = "document.view")
    ResponseEntity<byte[]> workbook(@RequestParam("nam") int year) {
        return file(register.xlsx(checked(year)), SheetWriter.TYPE, "so-van-ban-di-" + year + ".xlsx");
    }

    @GetMapping("/van-ban/so-van-ban-di.pdf")
    @Access(may = "document.view")
    ResponseEntity<byte[]> print(@RequestParam("nam") int year) {
        return file(register.pdf(checked(year)), MediaType.APPLICATION_PDF_VALUE, "so-van-ban-di-" + year + ".pdf");
    }

    private int checked(int year) {
        policy.require("document.view", Policy.Resource.of("document"));
        if (year < 2000 || year > 2999) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.year");
        }
        return year;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }
}
