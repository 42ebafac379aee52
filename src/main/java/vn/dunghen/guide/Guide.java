package vn.dunghen.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.dunghen.directory.Role;

/** Hướng dẫn sử dụng: the chapters of {@code docs/huong-dan} as they were when the application was built. */
@Component
public class Guide {

    /** Where the guide begins; a chapter lies below it by its id. */
    public static final String ADDRESS = "/huong-dan";

    private static final String START = "README";
    private static final String FOLDER = "guide/";
    private static final Pattern CHAPTER = Pattern.compile("([a-z-]+)\\.md(#[a-z0-9-]+)?");
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]+\\.jpg");

    private final boolean trial;
    private final Supplier<List<Chapter>> chapters = SingletonSupplier.of(this::read);

    Guide(Environment environment) {
        trial = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The way in and then all chapters, in its order. */
    public List<Chapter> chapters() {
        return chapters.get();
    }

    public Optional<Chapter> chapter(String id) {
        return chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    public static String address(Chapter chapter) {
        return chapter.id().equals(START) ? ADDRESS : ADDRESS + "/" + chapter.id();
    }

    /** The bytes of a picture of the guide, a JPEG; empty when there is none of that name. */
    public Optional<byte[]> picture(String name) {
        return PICTURE.matcher(name).matches() ? bytes(FOLDER + "hinh/" + name) : Optional.empty();
    }

    /**
     * Where the help for a page is: the section that names the page most closely, of several the one in the chapter of the
     * reader's role.
     *
     * @param page address within the application, without parameters
     * @param roles what the reader is; without any one of the public
     */
    public String helpFor(String page, Collection<Role> roles) {
        Comparator<Place> closest = Comparator.comparingInt(Place::closeness);
        return chapters().stream()
                .flatMap(chapter -> chapter.sections().stream().flatMap(section -> section.pages().stream()
                        .filter(named -> covers(named, page))
                        .map(named -> new Place(chapter, section, named))))
                .sorted(closest.thenComparing(place -> place.isFor(roles)).reversed())
                .map(Place::address)
                .findFirst()
                .orElse(ADDRESS);
    }

    static boolean covers(String named, String page) {
        String[] wanted = named.split("/", -1);
        String[] found = page.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= found.length || !wanted[i].equals("*") && !wanted[i].equals(found[i])) {
                return false;
            }
        }
        return true;
    }

    private record Place(Chapter chapter, Chapter.Section section, String named) {

        /** The more parts of the address are named the closer, and a word is closer than a star. */
        int closeness() {
            String[] parts = named.split("/", -1);
            return 2 * parts.length - (int) Stream.of(parts).filter("*"::equals).count();
        }

        boolean isFor(Collection<Role> roles) {
            return chapter.roles().isEmpty()
                    ? roles.isEmpty()
                    : chapter.roles().stream().anyMatch(roles::contains);
        }

        String address() {
            return Guide.address(chapter) + (section.anchor().isEmpty() ? "" : "#" + section.anchor());
        }
    }

    private List<Chapter> read() {
        String start = text(START);
        Stream<String> others =
                CHAPTER.matcher(start).results().map(link -> link.group(1)).distinct();
        return Stream.concat(
                        Stream.of(ChapterReader.read(START, start, trial, Guide::link)),
                        others.map(id -> ChapterReader.read(id, text(id), trial, Guide::link)))
                .toList();
    }

    /** Files lie beside each other; pages do as well, below the guide's own address. */
    private static String link(String address) {
        Matcher chapter = CHAPTER.matcher(address);
        if (chapter.matches()) {
            return ADDRESS + "/" + chapter.group(1) + (chapter.group(2) == null ? "" : chapter.group(2));
        }
        return address.startsWith("hinh/") ? ADDRESS + "/" + address : address;
    }

    private static String text(String id) {
        return bytes(FOLDER + id + ".md")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the guide has no chapter " + id));
    }

    private static Optional<byte[]> bytes(String path) {
        try (@Nullable InputStream in = Guide.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
