package medspil.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what is found while a file is read: its faults, and the parties it mentions.
final class Findings {
  private static final int MOST = 500;
  private static final int LONGEST = 300;

  private final List<Fault> faults = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private final List<Mention> points = new ArrayList<>();

  /// A party's role, or a point that a law asks for, where it is mentioned.
  record Mention(String name, Place at) {}

  /// Goes on from what was found, and leaves that as it is.
  Findings further() {
    var further = new Findings();
    further.faults.addAll(faults);
    further.mentions.addAll(mentions);
    further.points.addAll(points);
    return further;
  }

  /// After so many, one more does not help who reads them.
  void error(Place at, String message, @Nullable String suggestion) {
    if (faults.size() < MOST) {
      faults.add(new Fault(at, Fault.Weight.ERROR, shortened(message), suggestion));
    }
  }

  private static String shortened(String message) {
    int rest = message.length() - LONGEST / 3;
    return message.length() <= LONGEST
        ? message
        : message.substring(0, LONGEST) + "…" + message.substring(rest);
  }

  void warning(Place at, String message, String suggestion) {
    faults.add(new Fault(at, Fault.Weight.WARNING, message, suggestion));
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  /// Suggests the known word that is nearest, else lists them.
  void unknown(Place at, String message, String word, Collection<String> known) {
    error(at, message, meant(word, known).or(() -> oneOf(known)).orElse(null));
  }

  private static Optional<String> meant(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> "did you mean " + near + "?");
  }

  private static Optional<String> oneOf(Collection<String> known) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of("one of " + String.join(", ", known.stream().sorted().toList()));
  }

  void mention(String role, Place at) {
    mentions.add(new Mention(role, at));
  }

  void point(String name, Place at) {
    points.add(new Mention(name, at));
  }

  boolean errorFree() {
    return faults.stream().noneMatch(Fault::isError);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  List<Mention> points() {
    return List.copyOf(points);
  }
}
