package vn.dunghen.directory;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to a unit, a member of staff or a substitution. */
record DirectoryEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}
