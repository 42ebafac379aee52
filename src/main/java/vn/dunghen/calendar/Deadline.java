package vn.dunghen.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A computed moment that can account for itself.
 *
 * @param from the moment the limit starts to run
 * @param due the last moment of the limit
 * @param explanation Vietnamese sentences, in reading order, naming what was counted, skipped and rolled
 * @param days every day from the first to the due day with its number in the count, in order
 */
public record Deadline(Instant from, Instant due, List<String> explanation, List<CountedDay> days) {}
