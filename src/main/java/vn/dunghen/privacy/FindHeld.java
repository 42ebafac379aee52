package vn.dunghen.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Papers;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.ReadCharges;

/** Finds all that is held about a person, over all modules, and what hangs on each of it. */
@Component
class FindHeld {

    /** Letters to colleagues about their work; nothing of the person stands in them. */
    private static final String TO_STAFF = "notice.staff";

    private final ObjectProvider<PersonalRecords> sources;
    private final ObjectProvider<OutsideCopies> outside;
    private final Attachments attachments;
    private final Papers papers;
    private final ReadCharges charges;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final HeldWords words;

    FindHeld(
            ObjectProvider<PersonalRecords> sources,
            ObjectProvider<OutsideCopies> outside,
            Attachments attachments,
            Papers papers,
            ReadCharges charges,
            Outbox outbox,
            AuditTrail trail,
            HeldWords words) {
        this.sources = sources;
        this.outside = outside;
        this.attachments = attachments;
        this.papers = papers;
        this.charges = charges;
        this.outbox = outbox;
        this.trail = trail;
        this.words = words;
    }

    /** Those that are surely about the person first, then by age; the request itself is left out. */
    List<Held> about(DataRequest request) {
        return sources.stream()
                .flatMap(source -> source.about(request.person()).stream())
                .filter(record -> !record.subject().equals(request.subject()))
                .sorted(Comparator.comparing(HeldRecord::match).thenComparing(HeldRecord::since))
                .map(this::withAll)
                .toList();
    }

    private Held withAll(HeldRecord record) {
        Subject subject = record.subject();
        Map<TermKind, List<Held.Line>> lines = new EnumMap<>(TermKind.class);
        lines.put(record.kind(), kept(subject));
        lines.put(
                TermKind.PAYMENT,
                charges.about(subject).stream().flatMap(this::paid).toList());
        List<Outbox.Letter> letters = outbox.about(subject).stream()
                .filter(letter -> letter.message().channel().equals(Outbox.MAIL))
                .filter(letter -> !letter.message().template().equals(TO_STAFF))
                .toList();
        lines.put(
                TermKind.LETTER,
                letters.stream()
                        .map(letter -> new Held.Line(letter.putAt(), words.letter(letter)))
                        .toList());
        List<OutsideCopies.Copy> copies =
                outside.stream().flatMap(source -> source.of(subject).stream()).toList();
        lines.put(
                TermKind.MESSAGE,
                copies.stream()
                        .map(copy -> new Held.Line(copy.at(), copy.what()))
                        .toList());
        lines.put(
                TermKind.VISIT,
                trail.about(subject).stream()
                        .filter(entry -> entry.action().equals(AuditTrail.ACCESS))
                        .map(entry -> new Held.Line(entry.at(), words.visit(entry)))
                        .toList());
        lines.values().removeIf(List::isEmpty);
        Set<String> given = new LinkedHashSet<>();
        copies.stream().map(OutsideCopies.Copy::to).filter(to -> !to.isEmpty()).forEach(given::add);
        letters.stream()
                .filter(letter -> letter.state() == Outbox.State.SENT)
                .forEach(letter -> given.add("Hộp thư " + letter.message().recipient()));
        return new Held(
                record,
                lines,
                List.copyOf(given),
                copies.stream()
                        .filter(OutsideCopies.Copy::wiped)
                        .map(copy -> words.wiped(copy))
                        .toList());
    }

    /** Files and issued papers, as they came. */
    private List<Held.Line> kept(Subject subject) {
        List<Held.Line> lines = new ArrayList<>();
        attachments
                .about(subject)
                .forEach(file -> lines.add(new Held.Line(file.addedAt(), "Tệp “" + file.name() + "”")));
        papers.about(subject).forEach(paper -> lines.add(new Held.Line(paper.issuedAt(), words.paper(paper))));
        lines.sort(Comparator.comparing(Held.Line::at));
        return List.copyOf(lines);
    }

    private Stream<Held.Line> paid(ChargeView charge) {
        return Stream.concat(
                charge.payments().stream().map(paid -> new Held.Line(paid.openedAt(), words.payment(charge, paid))),
                charge.refunds().stream().map(back -> new Held.Line(back.dueAt(), words.refund(back))));
    }
}
