package vn.dunghen.document;

import org.springframework.stereotype.Component;
import vn.dunghen.audit.CodePictures;

/** Draws the head of the trail like the marks on papers. */
@Component
class HeadPictures implements CodePictures {

    @Override
    public String qr(String text) {
        return Codes.qr(text);
    }
}
