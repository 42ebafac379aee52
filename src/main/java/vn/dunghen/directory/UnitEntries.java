package vn.dunghen.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored units. */
interface UnitEntries extends Repository<UnitEntry, String> {

    List<UnitEntry> findByAgencyOrderByPlaceAscCodeAsc(String agency);

    Optional<UnitEntry> findByAgencyAndCode(String agency, String code);

    UnitEntry save(UnitEntry unit);
}
