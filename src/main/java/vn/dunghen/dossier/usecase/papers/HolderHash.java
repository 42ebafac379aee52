package vn.dunghen.dossier.usecase.papers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** Stands for an applicant in the index of held papers: whoever reads the index learns no id number and no tax code. */
@Component
class HolderHash {

    private static final String METHOD = "HmacSHA256";

    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final String given;

    /** @param given the key from outside; empty for one that is drawn once and kept in the database */
    HolderHash(JdbcTemplate jdbc, Directory directory, @Value("${dunghen.papers.key:}") String given) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.given = given;
    }

    /** Empty for an applicant without a number. */
    Optional<String> of(@Nullable String number) {
        String plain =
                number == null ? "" : number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(hash(plain));
    }

    private String hash(String plain) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key().getBytes(StandardCharsets.UTF_8), METHOD));
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the Java platform lacks " + METHOD, missing);
        }
    }

    private String key() {
        return given.isBlank() ? stored().orElseGet(this::drawn) : given;
    }

    private Optional<String> stored() {
        List<String> found =
                jdbc.queryForList("select secret from dossier_holder_key where agency = ?", String.class, agency());
        return found.stream().findFirst();
    }

    private String drawn() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        jdbc.update(
                "insert into dossier_holder_key (agency, secret) values (?, ?) on conflict do nothing",
                agency(),
                HexFormat.of().formatHex(random));
        return stored().orElseThrow();
    }

    private String agency() {
        return directory.agency().code();
    }
}
