package vn.dunghen.guide;

import java.util.List;
import vn.dunghen.directory.Role;

/**
 * A chapter of the guide.
 *
 * @param id name of its file without the ending; the way in is {@code README}
 * @param title its heading
 * @param roles whom it is written for; without any for people who do not sign in, or for everybody
 * @param html its text below the heading, ready for a page
 * @param sections its parts, in order; the first one, before any heading, has an empty anchor
 */
public record Chapter(String id, String title, List<Role> roles, String html, List<Section> sections) {

    /**
     * A part of a chapter.
     *
     * @param anchor its place on the page
     * @param title its heading
     * @param pages addresses it helps with, and everything below them; {@code *} stands for one part of an address
     */
    public record Section(String anchor, String title, List<String> pages) {}

    public Chapter {
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
    }
}
