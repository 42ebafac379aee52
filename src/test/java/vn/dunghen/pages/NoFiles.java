package vn.dunghen.pages;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.InspectedFile;
import vn.dunghen.kernel.Subject;

/** A store in which nothing lies. */
final class NoFiles implements Attachments {

    @Override
    public InspectedFile inspect(@Nullable String name, InputStream content) {
        throw new UnsupportedOperationException("keeps nothing");
    }

    @Override
    public Attachment add(Place place, InspectedFile file) {
        throw new UnsupportedOperationException("keeps nothing");
    }

    @Override
    public Attachment link(Place place, Attachment from) {
        throw new UnsupportedOperationException("keeps nothing");
    }

    @Override
    public List<Attachment> about(Subject subject) {
        return List.of();
    }

    @Override
    public Optional<Attachment> find(String id) {
        return Optional.empty();
    }

    @Override
    public void recordOpening(Attachment attachment, @Nullable String why) {
        throw new UnsupportedOperationException("holds nothing");
    }

    @Override
    public void copy(Attachment attachment, OutputStream to) {
        throw new UnsupportedOperationException("holds nothing");
    }

    @Override
    public void remove(Attachment attachment) {
        throw new UnsupportedOperationException("holds nothing");
    }
}
