package vn.dunghen.directory;

/**
 * The department this installation works for.
 *
 * @param code national identifier, e.g. {@code H99.15}
 * @param name full name, e.g. "Sở Khoa học và Công nghệ tỉnh Minh Hòa"
 * @param parent the superior, e.g. "Ủy ban nhân dân tỉnh Minh Hòa"
 * @param place where its papers are dated, e.g. "Minh Hòa"
 * @param symbol abbreviation in document symbols, e.g. "SKHCN"
 * @param address where it is found
 * @param phone for the public
 * @param website for the public
 */
public record Agency(
        String code,
        String name,
        String parent,
        String place,
        String symbol,
        String address,
        String phone,
        String website) {}
