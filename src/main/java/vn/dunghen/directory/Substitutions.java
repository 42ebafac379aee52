package vn.dunghen.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored substitutions. */
interface Substitutions extends Repository<Substitution, String> {

    @Query(
            "select s from Substitution s where s.agency = :agency and s.substitute = :login and s.from <= :at and s.to > :at order by s.from, s.id")
    List<Substitution> actedBy(String agency, String login, Instant at);

    @Query(
            "select s from Substitution s where s.agency = :agency and (s.absent = :absent or s.absent = :substitute or s.substitute = :absent)"
                    + " and s.from < :to and s.to > :from")
    List<Substitution> touching(String agency, String absent, String substitute, Instant from, Instant to);

    @Query("select s from Substitution s where s.agency = :agency and s.to > :at order by s.from, s.id")
    List<Substitution> endingAfter(String agency, Instant at);

    @Query("select s from Substitution s where s.agency = :agency and s.to > :at order by s.from, s.id limit 500")
    List<Substitution> openAt(String agency, Instant at);

    Optional<Substitution> findByAgencyAndId(String agency, String id);

    Substitution save(Substitution substitution);
}
