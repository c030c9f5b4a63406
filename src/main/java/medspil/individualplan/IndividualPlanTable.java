package medspil.individualplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.Words;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// The headings of an individual plan, who may say a wish and how, and what the right rests on.
/// Content, not code.
///
/// @param childAge under which a family may have a child coordinator
public record IndividualPlanTable(
    List<Heading> headings, List<Right> rights, Map<Kind, List<Coded>> codes, int childAge) {

  /// What a code is for.
  public enum Kind {
    SPEAKER,
    WAY
  }

  /// A heading of the plan.
  ///
  /// @param plain what the patient is asked
  /// @param promised whether its lines say who does it by when
  public record Heading(Coded line, Words plain, boolean promised) {
    public String key() {
      return line.code();
    }
  }

  /// What the patient has a right to, and the sections of law that say so.
  public record Right(Coded line, String law) {}

  /// What holds on a day, for a child or for somebody grown up.
  public List<Right> rights(LocalDate day, boolean child) {
    return rights.stream()
        .filter(one -> one.line().holdsOn(day))
        .filter(one -> child || !one.line().code().equals("child"))
        .toList();
  }

  /// Those of plans of a day.
  public List<Heading> headings(LocalDate day) {
    return headings.stream().filter(one -> one.line().holdsOn(day)).toList();
  }

  /// Whatever it was called when something was written under it.
  public Optional<Heading> heading(String key) {
    return headings.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  public List<Coded> offered(Kind kind, LocalDate day) {
    return codes.getOrDefault(kind, List.of()).stream().filter(one -> one.holdsOn(day)).toList();
  }

  public Optional<Coded> named(Kind kind, String code) {
    return codes.getOrDefault(kind, List.of()).stream()
        .filter(one -> one.code().equals(code))
        .findFirst();
  }

  public static IndividualPlanTable read() {
    var file = CodedFile.read(IndividualPlanTable.class, "table.yaml");
    return new IndividualPlanTable(
        file.list("heading")
            .map(line ->
                new Heading(
                    CodedFile.coded(line),
                    CodedFile.words(line, "plain"),
                    Boolean.TRUE.equals(line.get("promised"))))
            .toList(),
        file.list("right")
            .map(line -> new Right(CodedFile.coded(line), CodedFile.text(line, "law")))
            .toList(),
        file.codes(Kind.class),
        file.list("child")
            .mapToInt(line -> Integer.parseInt(CodedFile.text(line, "under")))
            .max()
            .orElse(0));
  }
}
