package vn.dunghen.directory;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.PolicyExplainer.Explanation;
import vn.dunghen.directory.PolicyExplainer.Ground;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Says in words why a colleague may or may not do something to a thing. */
@Service
@Transactional(readOnly = true)
public class ExplainAccess {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final PolicyExplainer policy;
    private final ObjectProvider<PolicyThings> things;
    private final Directory directory;
    private final DirectoryTexts texts;

    ExplainAccess(
            PolicyExplainer policy, ObjectProvider<PolicyThings> things, Directory directory, DirectoryTexts texts) {
        this.policy = policy;
        this.things = things;
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * The finding.
     *
     * @param allowed what the policy answers
     * @param sentence the answer in one sentence
     * @param reasons what each rule for the person's roles said, those that allow first
     * @param others who else is allowed by a rule, as names of roles
     */
    public record Answer(boolean allowed, String sentence, List<Reason> reasons, List<String> others) {}

    /**
     * One rule.
     *
     * @param rule its name, e.g. {@code dossier.view/unit-head/OWN_UNIT}
     * @param allows whether this one allows
     * @param sentence what it says about the person and the thing
     */
    public record Reason(String rule, boolean allows, String sentence) {}

    /** Actions there are words for ({@code right.<action>}) that concern things of the kind. */
    public List<String> actionsOf(String kind) {
        return policy.actions().stream()
                .filter(action -> action.startsWith(kind + "."))
                .filter(action -> !texts.orEmpty("right." + action).isEmpty())
                .sorted(Comparator.comparing(action -> !action.endsWith(".view")))
                .toList();
    }

    /** @throws RuleViolation NOT_FOUND when there is no such person or thing */
    public Answer of(String login, String action, Subject subject) {
        StaffMember person = directory.staff(login).orElseThrow(() -> RuleViolation.notFound("notFound"));
        PolicyThings.Thing thing = things.stream()
                .flatMap(each -> each.thing(subject).stream())
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("notFound"));
        boolean sees = action.equals(subject.type() + ".view");
        String verb = texts.text("right." + action);
        boolean allowed = false;
        Set<Reason> reasons = new LinkedHashSet<>();
        Set<Role> others = new LinkedHashSet<>();
        for (Policy.Resource resource : sees ? thing.seenAs() : List.of(thing.acted())) {
            String asked = sees ? resource.kind() + ".view" : action;
            Explanation found = policy.explain(login, asked, resource);
            allowed |= found.allowed();
            found.grounds().forEach(ground -> reasons.add(reason(ground, resource)));
            others.addAll(found.others());
        }
        List<Reason> said = new ArrayList<>(reasons);
        said.sort(Comparator.comparing(reason -> !reason.allows()));
        if (login.equals(thing.barred())) {
            said.add(0, new Reason("barred", false, texts.text("access.barred", person.name())));
            allowed = false;
        }
        if (said.isEmpty()) {
            said.add(new Reason("none", false, texts.text("access.none", roles(person))));
        }
        return new Answer(
                allowed,
                texts.text(allowed ? "access.yes" : "access.no", person.name(), verb),
                List.copyOf(said),
                others.stream().sorted().map(this::role).toList());
    }

    private Reason reason(Ground ground, Policy.Resource resource) {
        PolicyRules.Rule rule = ground.rule();
        StringBuilder said = new StringBuilder(texts.text(
                "access.relation." + rule.relation(), role(rule.role()), texts.text("right." + rule.action())));
        if (ground.held() != rule.role()) {
            said.append(' ').append(texts.text("access.implied", role(ground.held()), role(rule.role())));
        }
        StandIn standIn = ground.actingFor();
        if (standIn != null) {
            said.append(' ')
                    .append(texts.text(
                            "access.actingFor",
                            name(standIn.absent()),
                            MOMENT.format(standIn.from()),
                            MOMENT.format(standIn.to()),
                            standIn.reason()));
        }
        said.append(' ')
                .append(texts.text(
                        "access.verdict." + ground.verdict(),
                        unit(ground.unit()),
                        resource.unit() == null ? texts.text("access.noUnit") : unit(resource.unit()),
                        resource.person() == null ? texts.text("access.noHolder") : name(resource.person())));
        boolean allows = ground.verdict() == PolicyExplainer.Verdict.ALLOWS;
        return new Reason(rule.action() + "/" + rule.role().code() + "/" + rule.relation(), allows, said.toString());
    }

    private String roles(StaffMember person) {
        return person.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return texts.text("role." + role.code());
    }

    private String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }

    private String name(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }
}
