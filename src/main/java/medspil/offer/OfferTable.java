package medspil.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// What offers are described by: target groups, methods, physical settings, kinds of owners.
/// Content, not code.
///
/// @param staleAfter a count of places that is older is not to be trusted
public record OfferTable(Map<Kind, List<Coded>> codes, Duration staleAfter) {

  /// What a code is for.
  public enum Kind {
    TARGET_GROUP,
    METHOD,
    SETTING,
    OWNER
  }

  public List<Coded> offered(Kind kind, LocalDate day) {
    return all(kind).stream().filter(one -> one.holdsOn(day)).toList();
  }

  public Optional<Coded> named(Kind kind, String code) {
    return all(kind).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private List<Coded> all(Kind kind) {
    return codes.getOrDefault(kind, List.of());
  }

  public static OfferTable read() {
    var file = CodedFile.read(OfferTable.class, "table.yaml");
    return new OfferTable(
        file.codes(Kind.class), Duration.parse(CodedFile.text(file.content(), "stale_after")));
  }
}
