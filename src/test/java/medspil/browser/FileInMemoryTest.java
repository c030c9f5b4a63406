package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.information.FileCheck;
import org.junit.jupiter.api.Test;

/// If this breaks, a file about a citizen lies readable on the disk of a server, and stays there
/// when the server is killed meanwhile.
class FileInMemoryTest {
  private static final int LARGE = 24_000_000;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final Pattern REQUEST =
      Pattern.compile("/citizens/[0-9a-f-]{36}/order/[0-9a-f-]{36}");

  private final Instant began = Instant.now();
  private final List<Path> written = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();

  @Test
  @Proves("R1-26")
  void a_large_file_is_looked_at_and_nothing_of_it_is_in_the_temporary_folder() {
    var house =
        House.start(
            "demo",
            context ->
                context.registerBean(
                    "watchingCheck",
                    FileCheck.class,
                    Watching::new,
                    bean -> bean.setPrimary(true)));
    var worker = Walker.as(house, "case_worker_hjoerring");
    var pathway =
        house.bean(People.class).withNumber(new Cpr("1107669990")).orElseThrow().pathway();
    var found = REQUEST.matcher(worker.get("/citizens/" + pathway.value() + "/order").body());
    assertThat(found.find()).isTrue();
    var content = new byte[LARGE];
    Arrays.fill(content, (byte) '%');

    var answer =
        worker.post(
            found.group() + "/information/documents",
            Map.of(
                "command", UUID.randomUUID().toString(),
                "from", "authority",
                "item", "other"),
            "file",
            content);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(sizes).containsExactly(LARGE);
    assertThat(written).isEmpty();
  }

  /// Looks into the temporary folder while the file is looked at.
  private final class Watching implements FileCheck {
    @Override
    public Verdict look(byte[] content, String name) throws IOException {
      sizes.add(content.length);
      try (var all = Files.walk(TEMPORARY.resolve("."), 9)) {
        all.filter(FileInMemoryTest.this::isUploaded).forEach(written::add);
      } catch (UncheckedIOException _) {
        // Somebody else's folder of the machine, or one that is gone meanwhile.
      }
      return new Verdict.Wrong(Why.NOT_TAKEN);
    }

    @Override
    public boolean scans() {
      return false;
    }
  }

  private boolean isUploaded(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) >= LARGE
          && !Files.getLastModifiedTime(file).toInstant().isBefore(began);
    } catch (IOException _) {
      return false;
    }
  }
}
