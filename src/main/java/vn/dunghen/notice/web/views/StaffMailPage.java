package vn.dunghen.notice.web.views;

import java.util.List;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Nhận thư điện tử".
 *
 * @param wishes codes of what one can choose
 */
public record StaffMailPage(String email, String wish, List<String> wishes, List<FieldError> errors) {

    public boolean bad(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
