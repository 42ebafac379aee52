package sample.audit;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Promises extends JpaRepository<Promise, Long> {}
