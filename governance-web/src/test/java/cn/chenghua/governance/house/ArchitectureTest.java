package cn.chenghua.governance.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Set<String> CLOCKS = Set.of(Instant.class.getName(), LocalDate.class.getName(),
            LocalDateTime.class.getName(), ZonedDateTime.class.getName(), OffsetDateTime.class.getName());

    @Test
    void keepsTheWebAwayFromPersistence() {
        noClasses().that().resideInAnyPackage("..web..", "..governance.site..").should().dependOnClassesThat()
                .resideInAnyPackage("..persistence..", "..governance.storage..", "org.hibernate..",
                        "org.springframework.jdbc..")
                .allowEmptyShould(true).check(Sources.classes());
    }

    @Test
    void keepsFrameworksOutOfTheCore() {
        var allowed = resideInAnyPackage("cn.chenghua.governance..", "java..", "javax.crypto..", "jakarta.persistence..",
                "org.jspecify..", "org.locationtech.jts..", "org.springframework.context..", "org.springframework.stereotype..",
                "org.springframework.transaction..", "org.springframework.data.domain..", "org.springframework.data.repository..",
                "org.springframework.modulith..");
        classes().should().onlyDependOnClassesThat(allowed.or(new DescribedPredicate<>("are primitive") {
            @Override
            public boolean test(JavaClass type) {
                return type.getBaseComponentType().isPrimitive();
            }
        })).check(Sources.classesOf("governance-core"));
    }

    @Test
    void namesThingsOfTheDistrict() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto").orShould()
                .haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Entity").orShould()
                .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveNameMatching(".*\\.(Base|Common|Abstract)[A-Z][A-Za-z]*").orShould()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..org.chenghua..").check(Sources.classes());
    }

    @Test
    void checksNullsInEveryPackage() {
        classes().that().doNotHaveSimpleName("package-info").should(new ArchCondition<>("stand in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getPackageName() + " has no @NullMarked package-info"));
            }
        }).check(Sources.classes());
    }

    @Test
    void changesAggregatesByNamedVerbs() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().arePublic().should()
                .haveNameNotMatching("set[A-Z].*").check(Sources.classes());
    }

    @Test
    void keepsControllersAndFormsToTheirFeature() {
        classes().that().haveSimpleNameEndingWith("Controller").or().haveSimpleNameEndingWith("Form").should().notBePublic()
                .allowEmptyShould(true).check(Sources.classes());
    }

    @Test
    void takesTheTimeFromAClock() {
        noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("read the machine's time") {
            @Override
            public boolean test(JavaMethodCall call) {
                var bare = call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                return bare && CLOCKS.contains(call.getTargetOwner().getName())
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getTarget().getName().equals("currentTimeMillis");
            }
        }).check(Sources.classes());
    }
}
