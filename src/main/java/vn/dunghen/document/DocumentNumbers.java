package vn.dunghen.document;

import org.springframework.data.repository.Repository;

/** All numbers ever taken. */
interface DocumentNumbers extends Repository<DocumentNumber, String> {

    DocumentNumber save(DocumentNumber number);
}
