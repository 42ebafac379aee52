/** Vận hành: what whoever runs the installation does from a command line, on the configured database and without the application. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "calendar", "dossier", "plan", "report", "feedback"})
@NullMarked
package vn.dunghen.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
