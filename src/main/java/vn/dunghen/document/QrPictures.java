package vn.dunghen.document;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.QrDrawing;

/** Draws for pages what papers carry. */
@Component
class QrPictures implements QrDrawing {

    @Override
    public String qr(String text) {
        return Codes.qr(text);
    }
}
