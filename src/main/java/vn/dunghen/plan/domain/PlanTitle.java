package vn.dunghen.plan.domain;

import java.util.regex.Pattern;

/** The title of a plan (trích yếu) where the name of the type is printed before it. */
public final class PlanTitle {

    private static final Pattern TYPE = Pattern.compile(
            "^\\s*kế\\s+hoạch(?!\\s+(?:hóa|hoá)\\b)[\\s:–-]+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PlanTitle() {}

    /** Without the type it begins with, so that no paper says "Kế hoạch Kế hoạch"; "Kế hoạch hóa…" is another word. */
    public static String bare(String title) {
        String rest = TYPE.matcher(title).replaceFirst("").strip();
        return rest.equals(title.strip()) || rest.isEmpty()
                ? title
                : rest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + rest.substring(1);
    }
}
