package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A second, plainer reckoning of lunar dates to check the first against: the shorter series of J. Meeus, Astronomical
 * Formulae for Calculators (1982), and months found by walking from one winter solstice to the next.
 */
final class PlainSky {

    private static final double DEGREE = Math.PI / 180;

    private PlainSky() {}

    static LunarDate lunar(LocalDate date) {
        int day = (int) (date.toEpochDay() + 2_440_588);
        int k = (int) ((day - 2_415_021.076998695) / 29.530588853);
        int start = newMoon(k + 1);
        for (; start > day; k--) {
            start = newMoon(k);
        }
        int before = eleventhMonth(date.getYear());
        int after = before;
        int year;
        if (before >= start) {
            year = date.getYear();
            before = eleventhMonth(date.getYear() - 1);
        } else {
            year = date.getYear() + 1;
            after = eleventhMonth(date.getYear() + 1);
        }
        int steps = (start - before) / 29;
        int month = steps + 11;
        boolean leap = false;
        if (after - before > 365) {
            int leapAt = leapOffset(before);
            if (steps >= leapAt) {
                month = steps + 10;
                leap = steps == leapAt;
            }
        }
        if (month > 12) {
            month -= 12;
        }
        if (month >= 11 && steps < 4) {
            year--;
        }
        return new LunarDate(year, month, day - start + 1, leap);
    }

    /** Walks the solar year until the lunar day turns up. */
    static Optional<LocalDate> solar(int solarYear, int month, int day) {
        return LocalDate.of(solarYear, 1, 15)
                .datesUntil(LocalDate.of(solarYear, 12, 31))
                .filter(date -> {
                    LunarDate lunar = lunar(date);
                    return lunar.month() == month && lunar.day() == day && !lunar.leap();
                })
                .findFirst();
    }

    private static int eleventhMonth(int year) {
        int offset = (int) (LocalDate.of(year, 12, 31).toEpochDay() + 2_440_588 - 2_415_021);
        int k = (int) (offset / 29.530588853);
        int start = newMoon(k);
        return sector(start) >= 9 ? newMoon(k - 1) : start;
    }

    private static int leapOffset(int eleventh) {
        int k = (int) ((eleventh - 2_415_021.076998695) / 29.530588853 + 0.5);
        int i = 1;
        int arc = sector(newMoon(k + i));
        int last;
        do {
            last = arc;
            i++;
            arc = sector(newMoon(k + i));
        } while (arc != last && i < 14);
        return i - 1;
    }

    private static int newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * DEGREE);
        double m = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * DEGREE;
        double n = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * DEGREE;
        double f = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * DEGREE;
        double c = (0.1734 - 0.000393 * t) * Math.sin(m)
                + 0.0021 * Math.sin(2 * m)
                - 0.4068 * Math.sin(n)
                + 0.0161 * Math.sin(2 * n)
                - 0.0004 * Math.sin(3 * n)
                + 0.0104 * Math.sin(2 * f)
                - 0.0051 * Math.sin(m + n)
                - 0.0074 * Math.sin(m - n)
                + 0.0004 * Math.sin(2 * f + m)
                - 0.0004 * Math.sin(2 * f - m)
                - 0.0006 * Math.sin(2 * f + n)
                + 0.0010 * Math.sin(2 * f - n)
                + 0.0005 * Math.sin(2 * n + m);
        double deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (int) Math.floor(mean + c - deltaT + 0.5 + 7.0 / 24);
    }

    private static int sector(int day) {
        double t = (day - 0.5 - 7.0 / 24 - 2451545.0) / 36525;
        double t2 = t * t;
        double m = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * DEGREE;
        double l = 280.46645
                + 36000.76983 * t
                + 0.0003032 * t2
                + (1.914600 - 0.004817 * t - 0.000014 * t2) * Math.sin(m)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * m)
                + 0.000290 * Math.sin(3 * m);
        return (int) Math.floor((l % 360 + 360) % 360 / 30);
    }
}
