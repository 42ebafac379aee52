package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApplicantKind;

/** Who applies, as written on the application. Personal data: never in addresses, logs or audit facts. */
@Embeddable
public record Applicant(
        @Enumerated(EnumType.STRING) ApplicantKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {}
