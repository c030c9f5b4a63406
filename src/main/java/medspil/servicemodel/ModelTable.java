package medspil.servicemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// The service models there are. Content, not code.
public record ModelTable(List<Model> models) {
  /// A model, and the agreement that says what it is.
  public record Model(Coded line, String agreement) {
    public String code() {
      return line.code();
    }
  }

  public List<Model> offered(LocalDate day) {
    return models.stream().filter(one -> one.line().holdsOn(day)).toList();
  }

  /// Whatever it was called when a course began.
  public Optional<Model> named(String code) {
    return models.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public static ModelTable read() {
    return new ModelTable(
        CodedFile.read(ModelTable.class, "table.yaml")
            .list("model")
            .map(line -> new Model(CodedFile.coded(line), CodedFile.text(line, "agreement")))
            .toList());
  }
}
