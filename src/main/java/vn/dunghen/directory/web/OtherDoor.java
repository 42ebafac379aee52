package vn.dunghen.directory.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in beside name and password, where one is set up; its classes are loaded only there. */
interface OtherDoor {

    /** What stands on its button. */
    String name();

    void openIn(HttpSecurity http) throws Exception;
}
