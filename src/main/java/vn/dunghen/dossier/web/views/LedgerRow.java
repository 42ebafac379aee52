package vn.dunghen.dossier.web.views;

import org.jspecify.annotations.Nullable;

/**
 * One change of the clock.
 *
 * @param date e.g. "15/10/2026"
 * @param time e.g. "09:12 thứ Năm"
 * @param what the event in a few words, e.g. "Bắt đầu tính"
 * @param why cause and count in one or two sentences
 * @param basis legal basis, e.g. "Căn cứ: …"
 * @param slip name of the slip that says so, if any
 * @param slipHref address of that slip
 * @param who who did it
 * @param before the promise before, {@code null} in the first row
 * @param wasDate whether {@code before} is a date, and so is struck through
 * @param after the promise from now on
 * @param note said below it, may be empty
 * @param stopped whether the clock stands still from here
 */
public record LedgerRow(
        String date,
        String time,
        String what,
        String why,
        String basis,
        @Nullable String slip,
        @Nullable String slipHref,
        String who,
        @Nullable String before,
        boolean wasDate,
        String after,
        String note,
        boolean stopped) {}
