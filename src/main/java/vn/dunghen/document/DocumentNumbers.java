package vn.dunghen.document;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All numbers ever taken. */
interface DocumentNumbers extends Repository<DocumentNumber, String> {

    DocumentNumber save(DocumentNumber number);

    Optional<DocumentNumber> findByAgencyAndBookAndYearAndValue(String agency, String book, int year, int value);
}
