package medspil.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// The common language of needs: themes, levels and where a citizen stands with work. Content, not
/// code.
public record NeedTable(List<ThemePart> parts, List<Theme> themes, Map<Kind, List<Coded>> codes) {

  /// What a code is for.
  public enum Kind {
    FUNCTIONING,
    SUPPORT,
    WORK
  }

  /// Those that an assessment of a day looks at.
  public List<Theme> themes(LocalDate day) {
    return themes.stream().filter(one -> one.line().holdsOn(day)).toList();
  }

  public List<String> keys(LocalDate day) {
    return themes(day).stream().map(Theme::key).toList();
  }

  /// Whatever it was called when it was looked at.
  public Optional<Theme> theme(String key) {
    return themes.stream().filter(one -> one.key().equals(key)).findFirst();
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

  public static NeedTable read() {
    var file = CodedFile.read(NeedTable.class, "table.yaml");
    return new NeedTable(
        file.list("part")
            .map(line ->
                new ThemePart(
                    CodedFile.text(line, "key"),
                    CodedFile.words(line, "words"),
                    CodedFile.words(line, "rule")))
            .toList(),
        file.list("theme")
            .map(line ->
                new Theme(
                    CodedFile.coded(line),
                    CodedFile.text(line, "part"),
                    CodedFile.words(line, "plain"),
                    CodedFile.words(line, "asks"),
                    !Boolean.FALSE.equals(line.get("levelled"))))
            .toList(),
        file.codes(Kind.class));
  }
}
