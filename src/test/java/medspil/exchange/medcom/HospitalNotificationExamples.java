package medspil.exchange.medcom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import medspil.directory.Gln;
import medspil.directory.Sor;

/// Notifications about an invented citizen at an invented hospital: one for each of the eighteen
/// codes.
///
/// A story begins with `start` and goes on with `then`, so that every message carries its history:
/// `start(STIN, CPR, t1).then(STOR, t2).then(RE_STOR, t3)`.
public final class HospitalNotificationExamples {
  public static final String CPR = "2512489996";
  public static final String EPISODE = "5f0e6d1c-3b1a-4c62-9f0e-000000000001";
  public static final Party WARD =
      party("999000000016001", "5790000990016", "Medicinsk Afdeling (demo)");
  public static final Party MUNICIPALITY =
      party("999000000016002", "5790000990023", "Visitation og Hjemmepleje (demo)");
  public static final Instant ADMITTED = Instant.parse("2026-05-04T16:40:00Z");

  private HospitalNotificationExamples() {}

  public static Party party(String sor, String gln, String name) {
    return new Party(Sor.parse(sor), Gln.parse(gln), Optional.of(name));
  }

  /// The first message of a stay: `STAA`, `STIN`, or `MORS` of somebody who died on arrival.
  public static HospitalNotificationExample start(Code code, String cpr, Instant at) {
    return HospitalNotificationExample.first(code, cpr, at);
  }

  /// The shortest story that ends with this code.
  public static HospitalNotificationExample example(Code code) {
    return code.change() == Code.Change.NEW
        ? stated(code)
        : stated(Code.of(code.kind(), Code.Change.NEW)).then(code, ADMITTED.plusSeconds(36_000));
  }

  private static HospitalNotificationExample stated(Code code) {
    return switch (code.kind()) {
      case ACUTE_START, ADMISSION -> start(code, CPR, ADMITTED).asking();
      case LEAVE_END -> example(Code.STOR).then(code, ADMITTED.plusSeconds(30_000));
      default -> start(Code.STIN, CPR, ADMITTED).asking().then(code, ADMITTED.plusSeconds(20_000));
    };
  }

  /// Writes the messages that lie in `src/test/resources/medcom/own`.
  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of("src/test/resources/medcom/own"));
    for (var code : Arrays.asList(Code.values())) {
      Files.writeString(folder.resolve(code + ".json"), example(code).json() + "\n");
    }
  }
}
