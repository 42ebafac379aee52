package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The catalogue, all versions of all procedures. */
public interface Procedures extends Repository<Procedure, String> {

    Procedure save(Procedure procedure);

    Optional<Procedure> findById(String id);

    /** The versions of a procedure begun on or before a day, newest first. */
    @Query(
            "select p from Procedure p where p.code = :code and p.effectiveFrom <= :day order by p.effectiveFrom desc, p.versionNo desc")
    List<Procedure> versions(String code, LocalDate day);

    /** All versions of a procedure, newest first, those to come included. */
    @Query("select p from Procedure p where p.code = :code order by p.versionNo desc")
    List<Procedure> history(String code);

    /** The newest version of each procedure, ended and future ones included, by field and name. */
    @Query("select p from Procedure p where not exists ("
            + "select q from Procedure q where q.code = p.code and q.versionNo > p.versionNo)"
            + " order by p.fieldCode, p.name")
    List<Procedure> newest();

    /** One version of each procedure: the one in force on a day, by field and name. */
    @Query("select p from Procedure p where p.effectiveFrom <= :day"
            + " and (p.effectiveTo is null or p.effectiveTo >= :day) and not exists ("
            + "select q from Procedure q where q.code = p.code and q.effectiveFrom <= :day and q.versionNo > p.versionNo)"
            + " order by p.fieldCode, p.name")
    List<Procedure> inForceOn(LocalDate day);

    /** The version in force on a day; empty before the first one begins and after the last one ended. */
    default Optional<Procedure> inForce(String code, LocalDate day) {
        return versions(code, day).stream().findFirst().filter(version -> version.offeredOn(day));
    }
}
