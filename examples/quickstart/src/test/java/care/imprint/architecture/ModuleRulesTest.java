package care.imprint.architecture;

import static care.imprint.architecture.House.CLASSES;
import static care.imprint.architecture.House.libraries;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.architecture.House.Module;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The modules")
class ModuleRulesTest {
  @ParameterizedTest
  @EnumSource(
      value = Module.class,
      names = {"TENANT", "HTML", "PDF", "CORE"})
  void areAllSeenByTheseRules(Module module) {
    assertThat(CLASSES.stream().filter(module.classes())).isNotEmpty();
  }

  @Test
  void coreDependsOnNoOther() {
    noClasses()
        .that(are(Module.CORE.classes()))
        .should()
        .dependOnClassesThat(outside(Module.CORE))
        .because("the domain must serve renderers and clinics that do not exist yet")
        .check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource(
      value = Module.class,
      names = {"TENANT", "HTML", "PDF"})
  void theOthersDependOnCoreAlone(Module module) {
    noClasses()
        .that(are(module.classes()))
        .should()
        .dependOnClassesThat(outside(module, Module.CORE))
        .because("clinics and renderers meet only in Edition and Renderer")
        .check(CLASSES);
  }

  @Test
  void handoutsAreMadeInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("opentype")
        .definedBy("care.imprint.pdf.internal.opentype..")
        .layer("text")
        .definedBy("care.imprint.pdf.internal.text..")
        .layer("layout")
        .definedBy("care.imprint.pdf.internal.layout..")
        .layer("document")
        .definedBy("care.imprint.pdf.internal.document..")
        .whereLayer("document")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("layout")
        .mayOnlyBeAccessedByLayers("document")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("layout", "document")
        .whereLayer("opentype")
        .mayOnlyBeAccessedByLayers("text")
        .because("text and layout are tested without a file, and read without knowing PDF")
        .check(CLASSES);
  }

  @Test
  void theWriterOfHandoutsKnowsNothingOfGuides() {
    noClasses()
        .that()
        .resideInAPackage("care.imprint.pdf.internal.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "care.imprint.article..",
            "care.imprint.edition..",
            "care.imprint.library..",
            "care.imprint.program..",
            "care.imprint.cost..",
            "care.imprint.source..")
        .because("pages are values: what they say was settled when they were laid out")
        .check(CLASSES);
  }

  @Test
  void layoutKnowsNothingOfFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "care.imprint.pdf.internal.layout..", "care.imprint.pdf.internal.opentype..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .because("layout is values alone; only text parses fonts, only document writes files")
        .check(CLASSES);
  }

  /** Internals may speak of the public types they work for; that way back is no cycle. */
  @Test
  void haveNoCyclesBetweenPackages() {
    slices()
        .matching("care.imprint.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage("..internal.."), resideOutsideOfPackage("..internal.."))
        .because("a package must be readable without the ones that use it")
        .check(CLASSES);
  }

  @Test
  void keepTheirInternalsToThemselves() {
    classes()
        .that()
        .resideInAPackage("care.imprint..")
        .should(useOnlyInternalsTheyAreGiven())
        .because("an internal package may change in any release; siblings are released together")
        .check(CLASSES);
  }

  @Test
  void areNullMarkedInEveryPackage() {
    classes()
        .that()
        .resideInAPackage("care.imprint..")
        .should(resideInANullMarkedPackage())
        .because("NullAway checks only what is marked")
        .check(CLASSES);
  }

  @Test
  void holdNoGlobalState() {
    fields()
        .that()
        .areDeclaredInClassesThat(libraries())
        .and()
        .areStatic()
        .should()
        .beFinal()
        .because("two networks in one process must not see each other")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> outside(Module... allowed) {
    return DescribedPredicate.describe(
        "are of another module",
        type -> House.isOurs(type) && !List.of(allowed).contains(Module.of(type)));
  }

  private static ArchCondition<JavaClass> useOnlyInternalsTheyAreGiven() {
    return new ArchCondition<>("use internals of their own module or exported to it by name") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(ModuleRulesTest::reachesIntoAnotherModule)
            .forEach(
                found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
      }
    };
  }

  private static boolean reachesIntoAnotherModule(Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    return House.isOurs(target)
        && target.getPackageName().contains(".internal")
        && Module.of(target) != Module.of(dependency.getOriginClass())
        && !Module.of(dependency.getOriginClass()).isGiven(target.getPackageName());
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        String message = type.getPackageName() + " of " + type.getName() + " is not @NullMarked";
        events.add(new SimpleConditionEvent(type, marked, message));
      }
    };
  }
}
