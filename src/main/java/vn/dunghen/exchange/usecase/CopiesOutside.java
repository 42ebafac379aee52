package vn.dunghen.exchange.usecase;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.kernel.Subject;
import vn.dunghen.privacy.OutsideCopies;

/** Which systems filed a dossier, and which were told of it; listeners are told nothing personal. */
@Component
class CopiesOutside implements OutsideCopies {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ExchangeWords words;

    CopiesOutside(JdbcClient jdbc, Directory directory, ExchangeWords words) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<Copy> of(Subject subject) {
        if (!subject.type().equals("dossier")) {
            return List.of();
        }
        return Stream.concat(arrived(subject.id()).stream(), told(subject.id()).stream())
                .toList();
    }

    private List<Copy> arrived(String dossier) {
        return jdbc.sql("select sender, outside_code, received_at from exchange_intake"
                        + " where agency = ? and dossier_id = ? order by received_at, part")
                .params(directory.agency().code(), dossier)
                .query((row, i) -> new Copy(
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        words.say("exchange.copy.arrived", row.getString(1), row.getString(2)),
                        "",
                        false))
                .list();
    }

    private List<Copy> told(String dossier) {
        return jdbc.sql("select d.kind, d.put_at, d.state, r.kind as receiver, r.address,"
                        + " case when d.payload is null then 1 else 0 end as wiped from exchange_delivery d"
                        + " join exchange_receiver r on r.id = d.receiver_id where d.agency = ? and d.dossier_id = ?"
                        + " order by d.put_at, d.seq")
                .params(directory.agency().code(), dossier)
                .query((row, i) -> {
                    boolean national = ReceiverKind.NATIONAL.name().equals(row.getString("receiver"));
                    String receiver = words.say("exchange.receiver." + row.getString("receiver")) + " ("
                            + row.getString("address") + ")";
                    boolean sent = "SENT".equals(row.getString("state"));
                    return new Copy(
                            row.getObject("put_at", OffsetDateTime.class).toInstant(),
                            words.say(
                                    sent ? "exchange.copy.told" : "exchange.copy.telling",
                                    words.kind(ChangeKind.valueOf(row.getString("kind"))),
                                    receiver),
                            national && sent ? receiver : "",
                            row.getInt("wiped") == 1);
                })
                .list();
    }
}
