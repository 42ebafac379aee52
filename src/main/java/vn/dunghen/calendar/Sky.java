package vn.dunghen.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/**
 * Where moon and sun stand, after J. Meeus, Astronomical Algorithms (2nd ed. 1998), chapters 25 and 49; good to a minute
 * of time within the years of the calendar.
 */
final class Sky {

    /** Julian day number of 1 January 1970, noon. */
    private static final int EPOCH_JULIAN_DAY = 2_440_588;

    private static final double HANOI_DAYS = 7.0 / 24;

    /** Planetary terms of a new moon: constant, rate a lunation (degrees), amplitude (millionths of a day). */
    private static final double[][] PLANETS = {
        {299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
        {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56},
        {34.52, 27.261239, 47}, {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37},
        {239.56, 25.513099, 35}, {331.55, 3.592518, 23}
    };

    /** Terms of a new moon: amplitude, power of the eccentricity factor, multiples of M, M' and F. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0}
    };

    private Sky() {}

    /** The civil day in Hanoi, as epoch day, of new moon number {@code k}; number 0 is that of 6 January 2000. */
    static int newMoonDay(int k) {
        double t = k / 1236.85;
        double jde = 2_451_550.09766 + 29.530588861 * k + t * t * (0.00015437 - 0.000000150 * t);
        double e = 1 - t * (0.002516 + 0.0000074 * t);
        double sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + 0.00000011 * t);
        double moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + 0.00001238 * t);
        double latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + 0.00000227 * t);
        double node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t);
        double correction = -0.00017 * sin(toRadians(node));
        for (double[] term : TERMS) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude;
            correction += term[0] * Math.pow(e, term[1]) * sin(toRadians(angle));
        }
        for (double[] planet : PLANETS) {
            correction += planet[2] * 1e-6 * sin(toRadians(planet[0] + planet[1] * k));
        }
        return civilDay(jde + correction);
    }

    /** The twelfth of the ecliptic (0 from the spring equinox, 9 from the winter solstice) the sun is in when the day begins in Hanoi. */
    static int sunSector(int epochDay) {
        double universal = epochDay + EPOCH_JULIAN_DAY - 0.5 - HANOI_DAYS;
        double t = (universal + deltaDays(universal) - 2_451_545.0) / 36_525;
        double anomaly = toRadians(357.52911 + t * (35_999.05029 - 0.0001537 * t));
        double longitude = 280.46646
                + t * (36_000.76983 + 0.0003032 * t)
                + (1.914602 - t * (0.004817 + 0.000014 * t)) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly)
                - 0.00569
                - 0.00478 * sin(toRadians(125.04 - 1934.136 * t));
        return (int) Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
    }

    private static int civilDay(double jde) {
        return (int) Math.floor(jde - deltaDays(jde) + 0.5 + HANOI_DAYS) - EPOCH_JULIAN_DAY;
    }

    /** Terrestrial minus universal time in days, after F. Espenak and J. Meeus (NASA 2006), for 1961 to 2150. */
    private static double deltaDays(double julianDay) {
        double year = 2000 + (julianDay - 2_451_545) / 365.25;
        return deltaSeconds(year) / 86_400;
    }

    private static double deltaSeconds(double year) {
        if (year < 1986) {
            double t = year - 1975;
            return 45.45 + t * (1.067 - t * (1 / 260.0 + t / 718));
        }
        double t = year - 2000;
        if (year < 2005) {
            return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
        }
        if (year < 2050) {
            return 62.92 + t * (0.32217 + t * 0.005589);
        }
        double century = (year - 1820) / 100;
        return -20 + 32 * century * century - 0.5628 * (2150 - year);
    }
}
