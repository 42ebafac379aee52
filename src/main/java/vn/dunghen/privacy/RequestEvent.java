package vn.dunghen.privacy;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to a request, or to the law data it rests on. @param action {@code dataRequest.<pastCamel>} */
public record RequestEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}
