package vn.dunghen.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored members of staff. */
interface StaffAccounts extends Repository<StaffAccount, String> {

    @Query(
            "select distinct s from StaffAccount s left join fetch s.roles where s.agency = :agency and s.login = :login")
    Optional<StaffAccount> find(String agency, String login);

    @Query(
            "select distinct s from StaffAccount s left join fetch s.roles where s.agency = :agency and s.active = true"
                    + " and exists (select 1 from StaffAccount t join t.roles r where t.id = s.id and r.role = :role) order by s.name, s.login")
    List<StaffAccount> activeWith(String agency, Role role);

    @Query(
            "select distinct s from StaffAccount s left join fetch s.roles where s.agency = :agency order by s.name, s.login")
    List<StaffAccount> all(String agency);

    boolean existsByAgency(String agency);

    boolean existsByDemoTrue();

    StaffAccount save(StaffAccount account);
}
