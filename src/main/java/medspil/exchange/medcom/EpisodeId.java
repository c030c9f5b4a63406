package medspil.exchange.medcom;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An episode of care as a hospital (local) or the national patient register (LPR3) knows it; what
/// links messages and stays.
///
/// @param value without `urn:uuid:`, in lower case, hyphens as in FHIR; another text than a UUID is
///   kept as it came
public record EpisodeId(Origin origin, String value) {
  /// Who gave the id.
  public enum Origin {
    LOCAL,
    LPR3
  }

  private static final String PREFIX = "urn:uuid:";
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern BARE = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern PARTS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

  public static EpisodeId of(Origin origin, String given) {
    var text = given.strip();
    var bare = text.toLowerCase(Locale.ROOT);
    bare = bare.startsWith(PREFIX) ? bare.substring(PREFIX.length()) : bare;
    if (BARE.matcher(bare).matches()) {
      return new EpisodeId(origin, PARTS.matcher(bare).replaceFirst("$1-$2-$3-$4-$5"));
    }
    return new EpisodeId(origin, UUID.matcher(bare).matches() ? bare : text);
  }

  /// As the older messages (XDIS16, XDIS18, XDIS21) write it.
  public String withoutHyphens() {
    return value.replace("-", "");
  }

  // HospitalNotification 3.0, R.BR9: the local id is returned when both are given
  static EpisodeId preferred(List<EpisodeId> episodes) {
    return episodes.stream()
        .filter(it -> it.origin == Origin.LOCAL)
        .findFirst()
        .orElseGet(episodes::getFirst);
  }
}
