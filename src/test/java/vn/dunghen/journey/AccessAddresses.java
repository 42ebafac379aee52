package vn.dunghen.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.directory.web.RouteRules.Route;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.journey.AccessVisitors.Sent;
import vn.dunghen.kernel.Access.Who;

/** Where exactly one knocks at a route for a thing, and what one brings: enough to be asked for one's right, whatever comes of it. */
final class AccessAddresses {

    static final Thing NONE = new Thing("", "", null, Map.of());

    private static final Pattern VARIABLE = Pattern.compile("([^/{}]*)/\\{(\\w+)(?::([^{}]*))?}");
    private static final String ASKED = "?from=2026-01-01&to=2026-08-02&by=unit&set=TT01&date=2026-08-02"
            + "&key=CN&column=receivedTotal&tu=2026-01-01&den=2026-08-02&cot=";
    private static final Map<String, String> BODIES = new HashMap<>();

    static {
        brings("assignments/{id}/extension", "{'proposed':'2026-12-15','reason':'Chờ'}");
        brings("assignments/{id}/progress", "{'percent':40,'text':'Đã làm'}");
        brings("assignments/{id}/request", "{'due':'2026-09-30','note':'Cần'}");
        brings("assignments/{id}/transfer", "{'officer':'truongphong.cn','reason':'Chuyển'}");
        brings("assignments/{id}/result", "{'result':'Xong','figure':6}");
        brings("dossiers/{code}/mishaps", "{'kind':'LOST','reason':'Mất'}");
        brings("dossiers/{code}/payments", "{'method':'CASH'}");
        brings("dossiers/{code}/supplement", "{'components':[{'code':'QDTL','kind':'ORIGINAL'}]}");
        brings("dossiers/{code}/withdrawal", "{'reason':'Đổi ý'}");
        brings("dossiers/{code}/opinions", "{'units':['TDC'],'question':'Có không?'}");
        brings("dossiers/{code}/attachments/{id}/openings", "{'reason':'Đối chiếu'}");
        brings("feedback/{code}/supplement", "{'what':'Ngày nộp?'}");
        brings("unit-reports/{id}/correction", "{'reason':'Thiếu','results':'Hai lớp'}");
        brings("plans/{id}/correction", "{'wrong':'2025','right':'2026'}");
        brings("plans/{id}/recall", "{'reason':'Sai'}");
        brings("plans/{id}/signature-recall", "{'reason':'Nhầm'}");
        brings("archive/records", "{'codes':['H99.15-260803-0001'],'record':'01','on':'2026-08-02'}");
        brings("data-requests", "{'name':'An','phone':'0912345678','asker':'SELF','proof':'Căn cước'}");
        brings("data-requests/{code}/answer", "{'outcome':'REFUSED','reason':'Nhầm'}");
        brings("privacy-terms/{kind}", "{'purpose':'A','basis':'B','kept':'C'}");
        brings("tasks/{id}/complete", "{'version':0,'data':{}}");
        brings("tasks/{id}/comments", "{'text':'Xin ý kiến'}");
        brings("payments/reconciliation", "{'date':'2026-08-02'}");
        brings("payments/{charge}/refunds/{no}/approval", "{'reason':'Rút'}");
        brings("payments/{charge}/orders/{reference}/settlement", "{'outcome':'SEND_BACK','reason':'Thiếu'}");
        BODIES.put("/ke-hoach/nhiem-vu/{code:NV-.*}/chuyen-nguoi", "officer=truongphong.cn&why=Chuyen");
        BODIES.put("/ke-hoach/nhiem-vu/{code:NV-.*}/gia-han", "proposed=2026-12-15&reason=Cho");
        BODIES.put("/ke-hoach/nhiem-vu/{code:NV-.*}/tien-do", "percent=40&text=Da+lam");
        BODIES.put("/ke-hoach/nhiem-vu/{code:NV-.*}/yeu-cau", "due=2026-09-30&note=Can");
        BODIES.put("/ke-hoach/{id}/{turn:dinh-chinh|thay-the|thu-hoi|rut-chu-ky}", "wrong=2025&right=2026&reason=Sai");
        BODIES.put("/ho-so/{code}/xem", "field=phone");
        BODIES.put("/phan-anh/{code:PAKN-.*}/bo-sung", "what=Ngay+nop");
        BODIES.put("/bao-cao/don-vi/{code}/dinh-chinh", "reason=Thieu&results=Hai+lop");
        BODIES.put("/viec-cua-toi/{task}/trao-doi", "noi-dung=Xin+y+kien");
        BODIES.put("/trao-doi/{type}/{id}", "noi-dung=Xin+y+kien");
        BODIES.put("/viec-cua-toi/ban-giao-het", "from=chuyenvien.cn&to=truongphong.cn");
        BODIES.put("/viec-cua-toi/hang-loat", "lam=READ");
    }

    private final AccessScenes scenes;

    AccessAddresses(AccessScenes scenes) {
        this.scenes = scenes;
        try {
            brings("plans/{id}", new ObjectMapper().writeValueAsString(PlanDriver.body()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void brings(String route, String json) {
        BODIES.put("/api/v1/" + route, json.replace('\'', '"'));
    }

    /** What the route can be tried at; {@link #NONE} when it is about a kind as a whole. */
    List<Thing> things(Route route) {
        if (route.of().isEmpty()) {
            return List.of(NONE);
        }
        if (route.who() == Who.TASK_SHOWN || route.who() == Who.TASK_HELD) {
            return scenes.tasks.stream()
                    .map(id -> new Thing("task", id, null, Map.of("tep/file", "x", "attachments/id", "x")))
                    .toList();
        }
        String kind = route.may().isEmpty() ? "" : route.may().get(0).replaceAll("\\..*", "");
        if (kind.equals("substitution")) {
            return List.of(new Thing(kind, scenes.parts.get("substitutions/id"), null, Map.of()));
        }
        String of = kind.equals("assignment-evidence") ? "assignment" : kind;
        return scenes.things.stream()
                .filter(thing -> of.isEmpty() || thing.kind().equals(of))
                .filter(thing -> of(route, thing).isPresent())
                .toList();
    }

    /** Empty when the thing has no such part. */
    Optional<String> of(Route route, Thing thing) {
        StringBuilder address = new StringBuilder();
        Matcher variable = VARIABLE.matcher(route.pattern());
        while (variable.find()) {
            String value = value(route, thing, variable);
            if (value == null) {
                return Optional.empty();
            }
            variable.appendReplacement(address, Matcher.quoteReplacement(variable.group(1) + "/" + value));
        }
        variable.appendTail(address);
        return Optional.of(address + (route.method().equals("GET") ? ASKED + column(route) : ""));
    }

    private static String column(Route route) {
        return switch (route.pattern()) {
            case "/bao-cao/so-lieu" -> "expected";
            case "/ke-hoach/nhiem-vu/so-lieu" -> "assignments";
            default -> "receivedTotal";
        };
    }

    private String value(Route route, Thing thing, Matcher variable) {
        String name = variable.group(2);
        if (name.equals(route.of())) {
            return route.who() == Who.SUBJECT ? thing.subject().id() : thing.name();
        }
        if (name.equals("turn")) {
            return variable.group(3).split("\\|")[0];
        }
        if (route.who() == Who.SUBJECT) {
            return thing.subject().type();
        }
        String part = variable.group(1) + "/" + name;
        return thing == NONE
                ? scenes.parts.getOrDefault(part, "khong-co")
                : thing.parts().get(part);
    }

    Sent sent(Route route) {
        boolean file = Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(one -> one.getParameterType().equals(MultipartFile.class));
        boolean form = !route.pattern().startsWith("/api/");
        String button =
                switch (route.handler().getMethod().getName()) {
                    case "claim", "release", "draft" ->
                        "_" + route.handler().getMethod().getName() + "=1";
                    case "remove" -> "_remove=x";
                    default -> "_version=0";
                };
        return new Sent(form, BODIES.getOrDefault(route.pattern(), form ? button : "{}"), file);
    }
}
