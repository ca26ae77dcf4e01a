package org.dossier;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.dossier.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, each with its reason. */
class ArchitectureTest {

  private static final Set<String> STAGES =
      Set.of("read", "annotate", "extract", "review", "link", "reconcile", "report", "export");

  private static final String BELOW_ROOT = "^org\\.dossier\\.?(\\w*).*";

  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .importUrl(Evidence.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void theMapOfPackagesIsComplete() {
    Set<String> found = new TreeSet<>();
    SHIPPED.forEach(type -> found.add(type.getPackageName().replaceFirst(BELOW_ROOT, "$1")));
    Set<String> known = new TreeSet<>(STAGES);
    known.addAll(Set.of("model", "pipeline", ""));
    assertThat(known)
        .as("a new package needs a place in these rules and in package-info of org.dossier")
        .containsAll(found);
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    classes()
        .that(resideInAPackage("org.dossier.model.."))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.dossier.model..", "java..", "org.jspecify..")
        .because("the vocabulary must outlive every library we pick")
        .check(SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"read", "annotate", "extract", "review", "link", "reconcile", "report", "export"})
  void aStageKnowsTheModelAndItself(String stage) {
    classes()
        .that(resideInAPackage("org.dossier." + stage + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.dossier.model..", "org.dossier." + stage + "..")
                .or(not(resideInAPackage("org.dossier.."))))
        .because("stages meet only in the pipeline, so that any one can be replaced")
        .check(SHIPPED);
  }

  @Test
  void nothingInTheLibraryKnowsThePipeline() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dossier.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dossier.pipeline..")
        .because("the pipeline composes the stages and stands above them")
        .check(SHIPPED);
  }

  @Test
  void aStageShowsOnlyItsInterface() {
    classes()
        .that(
            resideInAnyPackage(STAGES.stream().map(s -> "org.dossier." + s).toArray(String[]::new)))
        .and()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotRecords()
        .should()
        .notBePublic()
        .because(
            "what is public is promised; beside the interface only plain values, such as options")
        .allowEmptyShould(true)
        .check(SHIPPED);
  }

  @Test
  void evidenceIsCutFromItsDocument() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dossier.model..")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "of Evidence", call -> call.getTargetOwner().isEquivalentTo(Evidence.class)))
        .because("Evidence.in cuts the quote itself, so that it cannot drift from its span")
        .check(SHIPPED);
  }

  @Test
  void theLibraryOpensNoFileAndNoSocket() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net.http..", "java.nio.channels..")
                .or(
                    nameMatching(
                            "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
                        .forSubtype())
                .or(
                    nameMatching(
                            "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket|InetAddress)")
                        .forSubtype()))
        .because("bytes come in and values go out; only the program touches the machine")
        .check(SHIPPED);
  }

  @Test
  void theLibraryReadsNoClock() {
    noClasses()
        .should()
        .callMethodWhere(target("java\\.time\\..*", "now|systemUTC|systemDefaultZone|system"))
        .orShould()
        .callMethodWhere(target("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
        .orShould()
        .dependOnClassesThat(
            nameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|Timer)").forSubtype())
        .because("a report is read against its own date, never against today's")
        .check(SHIPPED);
  }

  @Test
  void theLibraryReadsNoEnvironment() {
    noClasses()
        .should()
        .callMethodWhere(
            target("java\\.lang\\.System", "getenv|getProperty|getProperties|console|exit"))
        .orShould()
        .callMethodWhere(
            target("java\\.lang\\.(Boolean|Integer|Long)", "getBoolean|getInteger|getLong"))
        .orShould()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "System.in, out or err",
                access -> access.getTargetOwner().isEquivalentTo(System.class)))
        .because("the same reports give the same dossier on every machine")
        .check(SHIPPED);
  }

  @Test
  void theLibraryKnowsNoDefaultLocaleZoneOrChance() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethodWhere(
            target(
                "java\\.time\\.ZoneId|java\\.nio\\.charset\\.Charset",
                "systemDefault|defaultCharset"))
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.util\\.Random|java\\.util\\.UUID").forSubtype())
        .because("a Turkish desk and a German desk must read the same")
        .check(SHIPPED);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("stages are shared between threads")
        .check(SHIPPED);
  }

  private static DescribedPredicate<JavaMethodCall> target(String owner, String name) {
    return DescribedPredicate.describe(
        "of " + owner + "." + name,
        call -> call.getTargetOwner().getName().matches(owner) && call.getName().matches(name));
  }
}
