package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actor;

/** Writes feedback down: its code, its date, its slip, its process. Whoever calls it has asked who may. */
@Component
class FeedbackRegistration {

    /** Giấy tiếp nhận phản ánh, kiến nghị. */
    static final String SLIP = "PAKN/01";

    private static final String TITLE = "Giấy tiếp nhận phản ánh, kiến nghị";

    private final FeedbackCases cases;
    private final FeedbackCodes codes;
    private final FeedbackLimits limits;
    private final FeedbackProcess process;
    private final FeedbackLetters letters;
    private final NumberBooks books;
    private final Directory directory;
    private final Clock clock;

    FeedbackRegistration(
            FeedbackCases cases,
            FeedbackCodes codes,
            FeedbackLimits limits,
            FeedbackProcess process,
            FeedbackLetters letters,
            NumberBooks books,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.codes = codes;
        this.limits = limits;
        this.process = process;
        this.letters = letters;
        this.books = books;
        this.directory = directory;
        this.clock = clock;
    }

    Feedback register(Feedback.Words words, FeedbackChannel channel, Actor by) {
        return register(words, channel, receipt -> Feedback.receive(words, receipt, by), by);
    }

    /** Sent from outside. */
    Feedback register(Feedback.Words words, Feedback.Outside outside, Actor by) {
        return register(
                words, FeedbackChannel.ONLINE, receipt -> Feedback.receiveFromOutside(words, outside, receipt, by), by);
    }

    private Feedback register(
            Feedback.Words words, FeedbackChannel channel, Function<Feedback.Receipt, Feedback> received, Actor by) {
        Instant now = clock.instant();
        int year = Moments.day(now).getYear();
        String agency = directory.agency().code();
        String code = codes.next(agency, year);
        Instant due = limits.due(words.kind(), FeedbackLimits.WHOLE, now);
        FeedbackId id = FeedbackId.next();
        NumberBooks.Number number = books.reserve(Books.slip(SLIP), year, id.subject(), TITLE);
        String slip = number.text() + "/" + year;
        Feedback feedback = received.apply(new Feedback.Receipt(id, agency, code, channel, slip, due, now));
        letters.acknowledge(feedback, SLIP, number, TITLE, by);
        cases.save(feedback);
        process.received(feedback.id());
        return feedback;
    }
}
