package vn.dunghen.directory.web;

import java.io.IOException;

/** The sender writes more than is read. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("body larger than " + limit + " bytes");
    }
}
