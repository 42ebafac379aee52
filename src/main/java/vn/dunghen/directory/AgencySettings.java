package vn.dunghen.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The department named by the operator ({@code dunghen.agency.*}); the sample department when nothing is said, which the
 * production profile refuses.
 */
@ConfigurationProperties("dunghen.agency")
record AgencySettings(
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String place,
        @Nullable String symbol,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String website) {

    boolean named() {
        return code != null && !code.isBlank() && name != null && !name.isBlank();
    }

    Agency agency() {
        if (named()) {
            return new Agency(code, name, or(parent), or(place), or(symbol), or(address), or(phone), or(website));
        }
        return new Agency(
                "H99.15",
                "Sở Khoa học và Công nghệ tỉnh Minh Hòa",
                "Ủy ban nhân dân tỉnh Minh Hòa",
                "Minh Hòa",
                "SKHCN",
                "Số 01 đường Hòa Bình, phường Trung tâm, tỉnh Minh Hòa",
                "0299 000 0000",
                "skhcn.minhhoa.example");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
