package sample.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A small aggregate to try the trail on: it can change honestly and behind the trail's back. */
@Entity
@Table(name = "sample_promise")
public class Promise extends Aggregate {

    @Id
    private long id;

    private String word;

    protected Promise() {
        this(0, "");
    }

    public Promise(long id, String word) {
        this.id = id;
        this.word = word;
        record(new Changed(subject(), word));
    }

    /** A new object, but nothing recorded. */
    public static Promise silent(long id) {
        var promise = new Promise(id, "");
        promise.published();
        return promise;
    }

    public void change(String word) {
        this.word = word;
        record(new Changed(subject(), word));
    }

    public void changeSilently(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public final Subject subject() {
        return new Subject("promise", Long.toString(id));
    }

    record Changed(Subject subject, String word) implements DomainEvent {
        @Override
        public String action() {
            return "promise.changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("word", word);
        }
    }
}
