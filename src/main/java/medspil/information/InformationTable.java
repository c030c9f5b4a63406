package medspil.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// What allows giving information, as the adopter's own table has it. Content, not code.
public record InformationTable(List<Coded> bases) {
  public InformationTable {
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

  public static InformationTable read() {
    var file = CodedFile.read(InformationTable.class, "table.yaml");
    return new InformationTable(file.list("basis").map(CodedFile::coded).toList());
  }
}
