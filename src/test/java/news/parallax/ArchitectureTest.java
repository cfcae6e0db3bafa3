package news.parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of rooms in ARCHITECTURE.md true. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("news.parallax");

  private static final List<String> CORE = List.of("article", "annotation", "story", "comparison");

  private static final List<String> FLOORS_0_TO_5 =
      List.of(
          "article", "source", "annotation", "story", "comparison", "storage", "view", "engine");

  /** Room to the rooms it may import. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          Map.entry("article", List.of()),
          Map.entry("source", List.of("article")),
          Map.entry("annotation", List.of("article")),
          Map.entry("story", List.of("article", "annotation")),
          Map.entry("comparison", List.of("article", "annotation", "story")),
          Map.entry("storage", CORE),
          Map.entry("view", CORE),
          Map.entry(
              "engine",
              List.of("article", "source", "annotation", "story", "comparison", "storage", "view")),
          Map.entry("web", FLOORS_0_TO_5),
          Map.entry("evaluation", FLOORS_0_TO_5),
          Map.entry(
              "cli",
              Stream.concat(FLOORS_0_TO_5.stream(), Stream.of("web", "evaluation")).toList()));

  static Stream<Map.Entry<String, List<String>>> rooms() {
    return ROOMS.entrySet().stream().sorted(Map.Entry.comparingByKey());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void importsOnlyItsLowerFloors(Map.Entry<String, List<String>> room) {
    String[] allowed =
        Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
            .map(name -> "news.parallax." + name + "..")
            .toArray(String[]::new);
    classes()
        .that(resideInAPackage("news.parallax." + room.getKey() + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("news.parallax..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void everyClassLivesInARoom() {
    classes()
        .should()
        .resideInAnyPackage(
            ROOMS.keySet().stream().map(r -> "news.parallax." + r + "..").toArray(String[]::new))
        .check(MAIN);
  }

  @Test
  void coreKnowsOnlyTheJdk() {
    String[] core = CORE.stream().map(r -> "news.parallax." + r + "..").toArray(String[]::new);
    classes()
        .that(resideInAnyPackage(core))
        .and(resideOutsideOfPackage("news.parallax.annotation.corenlp.."))
        .and(resideOutsideOfPackage("news.parallax.comparison.alignment.embedding.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..").or(resideInAnyPackage(core)))
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineNamesAdapters() {
    noClasses()
        .that(resideOutsideOfPackage("..sqlite..").and(resideOutsideOfPackage("..postgres..")))
        .and(resideOutsideOfPackage("news.parallax.cli.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("..sqlite..", "..postgres.."))
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("news.parallax.(**)").should().beFreeOfCycles().check(MAIN);
  }
}
