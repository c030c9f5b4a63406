package medspil.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import medspil.agreement.Words;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The standard's list of what messages may be about. Content, not code.
public record MessageCategories(List<MessageCategory> all) {
  public MessageCategories {
    all = List.copyOf(all);
  }

  /// Those that may be chosen on a day.
  public List<MessageCategory> offered(LocalDate day) {
    return all.stream().filter(one -> one.holdsOn(day)).toList();
  }

  public Optional<MessageCategory> find(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public static MessageCategories read() {
    try (var in = MessageCategories.class.getResourceAsStream("categories.yaml")) {
      var file =
          (Map<?, ?>)
              Objects.requireNonNull(
                  new Load(LoadSettings.builder().build())
                      .loadFromInputStream(Objects.requireNonNull(in)));
      return new MessageCategories(
          ((List<?>) Objects.requireNonNull(file.get("categories")))
              .stream().map(one -> category((Map<?, ?>) one)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageCategory category(Map<?, ?> line) {
    var until = line.get("until");
    var texts = new LinkedHashMap<String, String>();
    ((Map<?, ?>) Objects.requireNonNull(line.get("words")))
        .forEach((language, said) -> texts.put(language.toString(), said.toString()));
    return new MessageCategory(
        Objects.requireNonNull(line.get("code")).toString(),
        new Words(texts),
        LocalDate.parse(Objects.requireNonNull(line.get("from")).toString()),
        until == null ? null : LocalDate.parse(until.toString()),
        Boolean.TRUE.equals(line.get("topic")),
        Boolean.TRUE.equals(line.get("urgency")));
  }
}
