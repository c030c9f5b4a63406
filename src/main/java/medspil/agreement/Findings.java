package medspil.agreement;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is found while a file is read: its faults, and the parties it mentions.
final class Findings {
  private static final int MOST = 500;

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

  void error(Place at, Wrong wrong, Object... mentioned) {
    error(at, Said.of(wrong, mentioned));
  }

  /// After so many, one more does not help who reads them.
  void error(Place at, Said said) {
    if (faults.size() < MOST) {
      faults.add(new Fault(at, Fault.Weight.ERROR, said));
    }
  }

  void warning(Place at, Wrong wrong, Object... mentioned) {
    faults.add(new Fault(at, Fault.Weight.WARNING, Said.of(wrong, mentioned)));
  }

  void add(Fault fault) {
    faults.add(fault);
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
