package vn.dunghen.dossier.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.usecase.DossierRegisterSlips;
import vn.dunghen.dossier.usecase.RegisterPeriod;
import vn.dunghen.kernel.Access;

/** The register of a period for scripts. */
@RestController
class RegisterBookController {

    private final DossierRegisterSlips slips;

    RegisterBookController(DossierRegisterSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/api/v1/dossiers/register.pdf")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    ResponseEntity<byte[]> register(@RequestParam String from, @RequestParam String to) {
        RegisterPeriod period = RegisterPeriod.read(from, to);
        return SlipFile.of(SlipFile.register(period), slips.register(period));
    }
}
