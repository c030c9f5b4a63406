package medspil.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// What allows giving information, and which files are taken in, as the adopter's own table has it.
/// Content, not code.
public record InformationTable(List<Coded> bases, List<DocumentType> types) {
  public InformationTable {
    types = List.copyOf(types);
    bases = List.copyOf(bases);
  }

  /// Those that may be chosen on a day in a country.
  public List<Coded> offered(String country, LocalDate day) {
    return bases.stream().filter(one -> one.holdsIn(country) && one.holdsOn(day)).toList();
  }

  /// Whatever it was called when it was chosen.
  public Optional<Coded> named(String code) {
    return bases.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// By the ending of a name, in whatever letters it is written.
  public Optional<DocumentType> type(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return types.stream().filter(one -> one.ending().equals(ending)).findFirst();
  }

  private static DocumentType type(Map<?, ?> line) {
    var holds = line.get("holds");
    return new DocumentType(
        CodedFile.text(line, "ending"),
        CodedFile.text(line, "media"),
        holds == null ? null : holds.toString());
  }

  public static InformationTable read() {
    var file = CodedFile.read(InformationTable.class, "table.yaml");
    return new InformationTable(
        file.list("basis").map(CodedFile::coded).toList(),
        file.list("document").map(InformationTable::type).toList());
  }
}
