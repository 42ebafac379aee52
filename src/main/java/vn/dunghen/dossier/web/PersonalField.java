package vn.dunghen.dossier.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.domain.Applicant;

/** Personal data that pages cover until somebody with the right asks to see it. */
enum PersonalField {
    ID_NUMBER("idNumber"),
    PHONE("phone");

    private final String key;

    PersonalField(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Optional<PersonalField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    @Nullable String of(Applicant applicant) {
        return this == ID_NUMBER ? applicant.idNumber() : applicant.phone();
    }
}
