package vn.dunghen.dossier.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The time each step gets. */
public interface StepShares extends Repository<StepShare, String> {

    List<StepShare> findAll();
}
