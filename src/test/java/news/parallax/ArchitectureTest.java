package news.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of rooms in ARCHITECTURE.md true. */
class ArchitectureTest {
  private static final String ROOT = "news.parallax.";
  private static final List<String> CORE =
      List.of("article", "knowledge", "annotation", "story", "comparison");

  private static final Path PROGRAM = Path.of("src/main/java");

  /** What measures and trains the program: a jar of its own. */
  private static final Path BESIDE = Path.of("src/evaluation/java");

  /** The classes of both, without the tests. */
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importPackages("news.parallax")
          .that(describe("no test", type -> isOf(PROGRAM, type) || isOf(BESIDE, type)));

  static Stream<Map.Entry<String, List<String>>> rooms() throws IOException {
    return RoomTable.read().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void importsOnlyItsLowerFloors(Map.Entry<String, List<String>> room) {
    String[] allowed =
        packages(Stream.concat(Stream.of(room.getKey()), room.getValue().stream()).toList());
    classes()
        .that(resideInAPackage(ROOT + room.getKey() + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("news.parallax..").or(resideInAnyPackage(allowed)))
        .check(MAIN);
  }

  @Test
  void theTableNamesEveryRoom() throws IOException {
    assertThat(RoomTable.read().keySet())
        .isEqualTo(
            MAIN.stream()
                .map(ArchitectureTest::room)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theProgramImportsNothingThatMeasuresOrTrainsIt() {
    classes()
        .that(describe("are of the program", type -> isOf(PROGRAM, type)))
        .should()
        .onlyDependOnClassesThat(describe("are not beside it", type -> !isOf(BESIDE, type)))
        .check(MAIN);
  }

  @Test
  void coreKnowsOnlyTheJdk() {
    classes()
        .that(resideInAnyPackage(packages(CORE)))
        .and(resideOutsideOfPackage("news.parallax.annotation.corenlp.."))
        .and(resideOutsideOfPackage("news.parallax.comparison.alignment.embedding.."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..").or(resideInAnyPackage(packages(CORE))))
        .check(MAIN);
  }

  /** So a parent imports no child, and a child no sibling but those before it. */
  @Test
  void insideItsRoomAPackageImportsItsAncestorsAndWhatStandsBeforeIt() throws IOException {
    Map<String, List<String>> orders = RoomTable.orders();
    assertThat(
            MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isInsideOneRoom)
                .filter(dependency -> !isToAncestor(dependency))
                .filter(dependency -> !isToEarlier(dependency, orders))
                .map(Dependency::getDescription)
                .sorted())
        .isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("news.parallax.(**)").should().beFreeOfCycles().check(MAIN);
  }

  /** So a reader who meets a name knows which class it is. */
  @Test
  void noTwoClassesHaveOneName() {
    assertThat(
            MAIN.stream()
                .filter(
                    type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(
                    Collectors.groupingBy(
                        JavaClass::getSimpleName, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey))
        .isEmpty();
  }

  private static boolean isOf(Path root, JavaClass type) {
    String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    return Files.exists(root.resolve(file));
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
  }

  private static boolean isInsideOneRoom(Dependency dependency) {
    return dependency.getTargetClass().getPackageName().startsWith(ROOT)
        && room(dependency.getOriginClass()).equals(room(dependency.getTargetClass()));
  }

  private static boolean isToEarlier(Dependency dependency, Map<String, List<String>> orders) {
    List<String> order = orders.getOrDefault(room(dependency.getOriginClass()), List.of());
    int target = order.indexOf(child(dependency.getTargetClass()));
    return target >= 0 && target < order.indexOf(child(dependency.getOriginClass()));
  }

  /** The name of the package below the room; empty for the room itself. */
  private static String child(JavaClass type) {
    String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static boolean isToAncestor(Dependency dependency) {
    String from = dependency.getOriginClass().getPackageName() + ".";
    return from.startsWith(dependency.getTargetClass().getPackageName() + ".");
  }
}
