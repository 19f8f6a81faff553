package care.imprint.tenant;

import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads generated clinics of three layers; {@code -Dimprint.clinics=10000} sets how many, and the
 * time it took is printed.
 */
@DisplayName("Clinics of three layers, in great number")
class ManyClinicsTest {
  private static final int CLINICS = Integer.getInteger("imprint.clinics", 200);
  private static final int REGIONS = 10;

  @TempDir Path folder;

  @Test
  void eachHoldTheirNetworksTheirRegionsAndTheirOwn() {
    ClinicFiles files = generated();
    Problems problems = new Problems();
    long start = System.nanoTime();
    Duration worked = processorTime();

    Tenants tenants =
        Tenants.readAll(
            files.root(), Guides.with(takeaways("points", "Point.")).library(), problems);

    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%d clinics of three layers read in %d ms, %d ms of processor time%n",
        CLINICS, taken.toMillis(), processorTime().minus(worked).toMillis());
    assertThat(problems.sorted()).isEmpty();
    assertThat(tenants.all()).hasSize(CLINICS).allSatisfy(ManyClinicsTest::holdsAll);
  }

  /** That of the whole process, nothing where the system does not tell. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void holdsAll(Tenant tenant) {
    int number = Integer.parseInt(tenant.id().value().substring("clinic-".length()));
    TenantContent content = tenant.content();
    assertThat(content.identity().contact().phone()).contains("+1 555 " + number);
    assertThat(content.brand().radius()).isEqualTo(number % REGIONS);
    assertThat(content.brand().logo().image().width()).isEqualTo(120);
  }

  private ClinicFiles generated() {
    ClinicFiles files = new ClinicFiles(folder);
    files.file("layers/network/layer.yaml", network()).file("layers/network/logo.svg", logo());
    IntStream.range(0, REGIONS)
        .forEach(
            region ->
                files.file(
                    "layers/region-%s/layer.yaml".formatted(region),
                    "extends: network\nbrand: { radius: %s }\n".formatted(region)));
    IntStream.range(0, CLINICS).forEach(number -> clinic(files, number));
    return files;
  }

  private static void clinic(ClinicFiles files, int number) {
    files.file(
        "clinic-%s/tenant.yaml".formatted(number),
        """
        id: clinic-%s
        extends: region-%s
        name: Clinic %s
        contact: { phone: "+1 555 %s" }
        """
            .formatted(number, number % REGIONS, number, number));
  }

  private static String network() {
    return ClinicFiles.TENANT
        .replace("id: port-credit\nname: Port Credit\n", "")
        .replace("radius: 8\n", "radius: 9\n");
  }

  private static String logo() {
    return ClinicFiles.LOGO;
  }
}
