package vn.dunghen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.UseCase;

/** The rules of the house that a test can hold. */
@AnalyzeClasses(packages = "vn.dunghen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheProcessRoomsAndWorkflowKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process", "vn.dunghen.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine can be swapped only if few rooms speak to it");

    @ArchTest
    static final ArchRule innerClassesOfTheEngineStayInTheEngineRoom = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dunghen.workflow.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..")
            .because("inner classes change without notice");

    /** A use case is one transaction: parts of it that seem to be committed would wait for the end of all. */
    @ArchTest
    static final ArchRule whoCommitsInPartsIsNoUseCase = noClasses()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TransactionTemplate.class)
            .because("work in several transactions belongs to a component that has none of its own");

    @ArchTest
    static final ArchRule onlyWebRoomsKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.bind..", "org.springframework.web.servlet..", "jakarta.servlet..")
            .because("a use case must not know who asks");

    @ArchTest
    static final ArchRule theDomainKnowsNeitherEngineNorWebNorUseCase = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..usecase..", "..process..", "..web..")
            .because("arrows go web → usecase → domain and process → usecase → domain");

    @ArchTest
    static final ArchRule theWebNeverTouchesTheProcessRoom = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..process..")
            .because("the web asks use cases, the use cases ask the process port");

    @ArchTest
    static final ArchRule aggregatesHaveNoSetters = noClasses()
            .that()
            .areAssignableTo(Aggregate.class)
            .should(new com.tngtech.archunit.lang.ArchCondition<>("have setters") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaClass type,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*"))
                            .forEach(method -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                                    method, method.getFullName() + " is a setter")));
                }
            })
            .because("an aggregate changes by verbs that check its state");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule controllersLiveInWebRooms = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("..web..")
            .because("only web rooms speak HTTP");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dunghen.workflow.MovableClock")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .because("a clock that is moved must move everything");
}
