package care.imprint.architecture;

import static care.imprint.architecture.House.CLASSES;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The public API")
class ApiRulesTest {
  /** Packages whose types callers are expected to know. */
  private static final List<String> FAMILIAR = List.of("java.", "jakarta.validation");

  @Test
  void isWhatTheModulesExport() {
    assertThat(House.EXPORTED).contains("care.imprint.article", "care.imprint.edition");
  }

  @Test
  void exportsNoInternalPackage() {
    assertThat(House.EXPORTED).noneMatch(name -> name.contains("internal"));
  }

  @Test
  void namesOnlyExportedTypes() {
    classes()
        .that(are(exported()))
        .should(nameOnlyKnownTypes())
        .because(
            "a caller can neither import an internal type nor be tied to our version of Guava,"
                + " Jackson, CommonMark or PDFBox")
        .check(CLASSES);
  }

  @Test
  void hasNoPublicMutableField() {
    fields()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .should()
        .beFinal()
        .because("whoever can write a field can break what its class promises")
        .check(CLASSES);
  }

  @Test
  void callsThingsByWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Utility|Utilities)")
        .because("such a name says nothing of what the class is for")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> exported() {
    return DescribedPredicate.describe("are exported", ApiRulesTest::isExported);
  }

  private static boolean isExported(JavaClass type) {
    return House.EXPORTED.contains(type.getPackageName())
        && isOpen(type.getModifiers())
        && type.getEnclosingClass().map(ApiRulesTest::isExported).orElse(true);
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> nameOnlyKnownTypes() {
    return new ArchCondition<>("name only exported, JDK and Jakarta Validation types") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        signature(type)
            .flatMap(named -> named.getAllInvolvedRawTypes().stream())
            .distinct()
            .filter(named -> !isKnown(named))
            .map(named -> type.getName() + " names " + named.getName() + " in its signature")
            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
      }
    };
  }

  private static Stream<JavaType> signature(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> members =
        type.getMembers().stream()
            .filter(member -> isOpen(member.getModifiers()))
            .flatMap(ApiRulesTest::namedBy);
    return Stream.concat(parents, members);
  }

  private static Stream<JavaType> namedBy(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      return Stream.of(
              List.of(code.getReturnType()), code.getParameterTypes(), code.getExceptionTypes())
          .flatMap(Collection::stream);
    }
    return member instanceof JavaField field ? Stream.of(field.getType()) : Stream.empty();
  }

  private static boolean isKnown(JavaClass named) {
    JavaClass type = named.getBaseComponentType();
    return type.isPrimitive()
        || FAMILIAR.stream().anyMatch(type.getName()::startsWith)
        || House.EXPORTED.contains(type.getPackageName());
  }
}
