package vn.dunghen.journey;

import java.util.List;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.journey.AccessVisitors.Sent;

/** Doors at which a thing is named behind the address: in a parameter, in a field, in a list that is sent. */
final class AccessQueries {

    private static final String API = "/api/v1";

    private AccessQueries() {}

    /**
     * One of them; {@code NAME} stands for what the thing is called, {@code SUBJECT} for its type and id.
     *
     * @param body what is sent; {@code ""} when nothing is
     */
    record Query(String method, String address, String body) {

        String address(Thing thing) {
            return filled(address, thing);
        }

        Sent sent(Thing thing) {
            return new Sent(!address.startsWith(API), filled(body, thing), false);
        }

        private static String filled(String text, Thing thing) {
            String subject = thing.subject() == null
                    ? thing.name()
                    : thing.subject().type() + ":" + thing.subject().id();
            return text.replace("NAME", thing.name()).replace("SUBJECT", subject);
        }
    }

    /** @param kind what the policy calls the thing, {@code task} for a task */
    static List<Query> of(String kind) {
        return switch (kind) {
            case "task" ->
                List.of(
                        new Query("POST", API + "/tasks/bulk", "{\"action\":\"CLAIM\",\"ids\":[\"NAME\"]}"),
                        new Query("POST", API + "/tasks/bulk", "{\"action\":\"READ\",\"ids\":[\"NAME\"]}"),
                        new Query(
                                "POST",
                                API + "/tasks/bulk",
                                "{\"action\":\"HAND_OVER\",\"ids\":[\"NAME\"],\"to\":\"motcua\"}"),
                        new Query("POST", "/viec-cua-toi/hang-loat", "lam=CLAIM&viec=NAME"));
            case "dossier" ->
                List.of(
                        get(API + "/tasks?scope=ALL&subject=NAME"),
                        get(API + "/tasks?scope=ALL&subject=SUBJECT"),
                        get("/viec-cua-toi?q=NAME"),
                        get(API + "/dossiers?q=NAME"),
                        get("/ho-so?q=NAME"),
                        new Query("POST", API + "/dossiers/search", "{\"text\":\"NAME\"}"),
                        get(API + "/notices?subject=SUBJECT"),
                        get(API + "/outbox?subject=SUBJECT"),
                        get(API + "/audit/entries?subject=SUBJECT"),
                        get(API + "/audit/access?subject=NAME&person=motcua"),
                        get("/nhat-ky?ma=NAME"),
                        get("/nhat-ky/quyen?ma=NAME&ai=motcua"),
                        get("/phan-anh/gui?ho-so=NAME"),
                        get("/tra-cuu?ma=NAME"));
            case "plan" ->
                List.of(
                        get(API + "/tasks?scope=ALL&subject=NAME"),
                        get(API + "/assignments?plan=NAME"),
                        get("/ke-hoach/nhiem-vu?ke-hoach=NAME"),
                        get(API + "/notices?subject=SUBJECT"));
            case "feedback" ->
                List.of(
                        get(API + "/tasks?scope=ALL&subject=NAME"),
                        get("/viec-cua-toi?q=NAME"),
                        new Query("POST", "/phan-anh", "q=NAME"),
                        get(API + "/notices?subject=SUBJECT"));
            default -> List.of();
        };
    }

    private static Query get(String address) {
        return new Query("GET", address, "");
    }
}
