package vn.dunghen.audit.sample;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Promises extends JpaRepository<Promise, Long> {}
