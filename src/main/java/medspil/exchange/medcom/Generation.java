package medspil.exchange.medcom;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;

/// Which versions of MedCom's shared profiles a standard builds on: they keep their address when
/// they change.
enum Generation {
  /// HospitalNotification 3 and Acknowledgement 2: core 2, messaging 2.
  FIRST(2),
  /// CareCommunication 5: the newest of all.
  SECOND(Integer.MAX_VALUE);

  private static final Pattern SHARED =
      Pattern.compile("http://medcomfhir\\.dk/ig/(core|messaging)/.*");
  private static final Pattern MAJOR = Pattern.compile("\\d{1,6}");

  private final int highestShared;

  Generation(int highestShared) {
    this.highestShared = highestShared;
  }

  /// One definition for each address: the newest that is allowed, else the oldest there is.
  List<MetadataResource> choose(Stream<MetadataResource> all) {
    return all.collect(Collectors.groupingBy(MetadataResource::getUrl)).values().stream()
        .map(this::chosen)
        .toList();
  }

  private MetadataResource chosen(List<MetadataResource> versions) {
    var byVersion = Comparator.comparing(Generation::version);
    return versions.stream()
        .filter(this::allowed)
        .max(byVersion)
        .or(() -> versions.stream().min(byVersion))
        .orElseThrow();
  }

  private boolean allowed(MetadataResource definition) {
    return !SHARED.matcher(definition.getUrl()).matches() || major(definition) <= highestShared;
  }

  private static int major(MetadataResource definition) {
    var digits = MAJOR.matcher(Objects.requireNonNullElse(definition.getVersion(), ""));
    return digits.lookingAt() ? Integer.parseInt(digits.group()) : 0;
  }

  private static Version version(MetadataResource definition) {
    var given = definition.getVersion();
    return Version.parse(given == null || !MAJOR.matcher(given).lookingAt() ? "0" : given);
  }
}
