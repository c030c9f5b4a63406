package medspil.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;
import org.jspecify.annotations.Nullable;

/// Whom incidents are reported to, and why somebody was not told, as the adopter's own table has
/// it. Content, not code.
public record IncidentTable(List<ReportBody> bodies, List<Coded> notTold) {
  /// The reason that says nothing by itself.
  public static final String OTHER = "other";

  public IncidentTable {
    bodies = List.copyOf(bodies);
    notTold = List.copyOf(notTold);
  }

  /// Those that a kind may be reported to on a day in a country.
  public List<ReportBody> offered(IncidentKind kind, String country, LocalDate day) {
    return bodies.stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> one.coded().holdsIn(country) && one.coded().holdsOn(day))
        .toList();
  }

  /// Whatever it was called when it was chosen.
  public Optional<ReportBody> body(String code) {
    return bodies.stream().filter(one -> one.coded().code().equals(code)).findFirst();
  }

  public List<Coded> reasons(LocalDate day) {
    return notTold.stream().filter(one -> one.holdsOn(day)).toList();
  }

  /// Whatever it was called when it was chosen.
  public Optional<Coded> reason(String code) {
    return notTold.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public static IncidentTable read() {
    var file = CodedFile.read(IncidentTable.class, "table.yaml");
    return new IncidentTable(
        file.list("body").map(IncidentTable::body).toList(),
        file.list("not_told").map(CodedFile::coded).toList());
  }

  private static ReportBody body(Map<?, ?> line) {
    return new ReportBody(
        CodedFile.coded(line),
        IncidentKind.valueOf(CodedFile.text(line, "kind").toUpperCase(Locale.ROOT)),
        maybe(line, "law"),
        maybe(line, "link"));
  }

  private static @Nullable String maybe(Map<?, ?> line, String key) {
    var value = line.get(key);
    return value == null ? null : value.toString();
  }
}
