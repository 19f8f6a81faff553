package care.imprint.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules look at: the folders, the modules, their classes and their exports. */
final class House {
  /** The top folder of the repository; tests run in {@code examples/quickstart}. */
  static final Path TOP = Path.of("").toAbsolutePath().resolve("../..").normalize();

  /** Every class of the product, tests left out. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("care.imprint");

  /** The declarations of the modules. */
  private static final List<ModuleDescriptor> DESCRIPTORS = descriptors();

  /** The packages every module exports to everybody. */
  static final Set<String> EXPORTED = exported();

  /** A module of the house; a package belongs to the first whose pattern it matches. */
  enum Module {
    TENANT("tenant-config", "tenant"),
    HTML("render-html", "html"),
    PDF("render-pdf", "pdf"),
    EXAMPLES("examples", "cli|quickstart|architecture|spring|spark|benchmarks"),
    CORE("core", "[a-z]+");

    private final String folder;
    private final String families;

    Module(String folder, String families) {
      this.folder = folder;
      this.families = families;
    }

    String folder() {
      return folder;
    }

    /** Whether a package is exported to this module by name. */
    boolean isGiven(String name) {
      String module = "care.imprint." + families;
      return DESCRIPTORS.stream()
          .flatMap(descriptor -> descriptor.exports().stream())
          .anyMatch(export -> export.source().equals(name) && export.targets().contains(module));
    }

    static Module of(JavaClass type) {
      return Arrays.stream(values())
          .filter(module -> module.holds(type))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Not of the house: " + type.getName()));
    }

    /** The classes of this module, as a condition rules can be read with. */
    DescribedPredicate<JavaClass> classes() {
      return DescribedPredicate.describe("in " + folder, type -> isOurs(type) && of(type) == this);
    }

    private boolean holds(JavaClass type) {
      return type.getPackageName().matches("care\\.imprint\\.(" + families + ")(\\..*)?");
    }
  }

  private House() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("care.imprint.");
  }

  /** The classes clinics embed: all but the examples. */
  static DescribedPredicate<JavaClass> libraries() {
    return DescribedPredicate.describe(
        "in a library module", type -> isOurs(type) && Module.of(type) != Module.EXAMPLES);
  }

  private static Set<String> exported() {
    Set<String> packages = new TreeSet<>();
    DESCRIPTORS.stream()
        .flatMap(module -> module.exports().stream())
        .filter(export -> !export.isQualified())
        .forEach(export -> packages.add(export.source()));
    return packages;
  }

  private static List<ModuleDescriptor> descriptors() {
    List<ModuleDescriptor> modules = new ArrayList<>();
    try {
      for (URL url :
          Collections.list(House.class.getClassLoader().getResources("module-info.class"))) {
        try (InputStream in = url.openStream()) {
          ModuleDescriptor module = ModuleDescriptor.read(in);
          if (module.name().startsWith("care.imprint.")) {
            modules.add(module);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return modules;
  }
}
