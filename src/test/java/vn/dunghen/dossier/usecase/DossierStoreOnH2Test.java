package vn.dunghen.dossier.usecase;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:dossier-store;MODE=PostgreSQL;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.datasource.username=sa"
        })
class DossierStoreOnH2Test extends DossierStoreContract {}
