package medspil.order;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The adopter's own table: legal bases, codes of reasons, time to complain, steps for moving in.
/// Content, not code.
///
/// @param shownAnyway after this a citizen reads what nobody has said to them
/// @param followUpAfter how long after moving in a follow-up meeting is proposed
public record OrderTable(
    Map<Kind, List<Coded>> codes,
    List<MoveInLine> moveIn,
    List<ComplaintRule> complaints,
    Duration shownAnyway,
    Period followUpAfter) {
  /// What a code is for.
  public enum Kind {
    BASIS,
    WITHOUT_DECISION,
    DECLINE,
    TURN_DOWN,
    TERMINATION
  }

  /// Those that may be chosen on a day in a country.
  public List<Coded> offered(Kind kind, String country, LocalDate day) {
    return all(kind).stream().filter(one -> one.holdsIn(country) && one.holdsOn(day)).toList();
  }

  /// Whatever it was called when it was chosen.
  public Optional<Coded> named(Kind kind, String code) {
    return all(kind).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public Optional<ComplaintRule> complaint(String country) {
    return complaints.stream().filter(one -> one.country().equals(country)).findFirst();
  }

  /// The steps that a plan may have on a day in a country.
  public List<MoveInLine> moveIn(String country, LocalDate day) {
    return moveIn.stream()
        .filter(one -> one.line().holdsIn(country) && one.line().holdsOn(day))
        .toList();
  }

  /// Whatever the step was called when it was planned.
  public Optional<Coded> moveInNamed(String code) {
    return moveIn.stream().map(MoveInLine::line).filter(one -> one.code().equals(code)).findFirst();
  }

  private List<Coded> all(Kind kind) {
    return codes.getOrDefault(kind, List.of());
  }

  public static OrderTable read() {
    var file = CodedFile.read(OrderTable.class, "table.yaml");
    return new OrderTable(
        file.codes(Kind.class),
        file.list("move_in").map(OrderTable::moveIn).toList(),
        file.list("complaint").map(OrderTable::complaint).toList(),
        Duration.parse(CodedFile.text(file.content(), "shown_anyway")),
        Period.parse(CodedFile.text(file.content(), "follow_up_after")));
  }

  private static MoveInLine moveIn(Map<?, ?> line) {
    return new MoveInLine(
        CodedFile.coded(line),
        ContractParty.valueOf(CodedFile.text(line, "owner").toUpperCase(Locale.ROOT)));
  }

  private static ComplaintRule complaint(Map<?, ?> line) {
    return new ComplaintRule(
        CodedFile.text(line, "country"),
        CodedFile.text(line, "within"),
        CodedFile.words(line, "board"),
        CodedFile.text(line, "source"));
  }
}
