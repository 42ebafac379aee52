package vn.dunghen.document.web.files;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.FactWords;

/** Says the size of a file in the trail as the lists of files say it. */
@Component
class FileSizeWords implements FactWords {

    @Override
    public Optional<String> say(String fact, String value) {
        return fact.equals("size") && value.matches("\\d{1,15}")
                ? Optional.of(FileAnswer.size(Long.parseLong(value)))
                : Optional.empty();
    }
}
