package medspil.servicemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// The service models there are. Content, not code.
public record ModelTable(List<Model> models, List<Example> examples) {
  /// A model, and the agreement that says what it is.
  public record Model(Coded line, String agreement) {
    public String code() {
      return line.code();
    }
  }

  /// Somebody who has such a pathway, as a source names them; it says no more of it than that.
  public record Example(Coded line, String model) {}

  public List<Example> examples(String model, LocalDate day) {
    return examples.stream()
        .filter(one -> one.model().equals(model) && one.line().holdsOn(day))
        .toList();
  }

  public List<Model> offered(LocalDate day) {
    return models.stream().filter(one -> one.line().holdsOn(day)).toList();
  }

  /// Whatever it was called when a course began.
  public Optional<Model> named(String code) {
    return models.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public static ModelTable read() {
    var file = CodedFile.read(ModelTable.class, "table.yaml");
    return new ModelTable(
        file.list("model")
            .map(line -> new Model(CodedFile.coded(line), CodedFile.text(line, "agreement")))
            .toList(),
        file.list("example")
            .map(line -> new Example(CodedFile.coded(line), CodedFile.text(line, "model")))
            .toList());
  }
}
