package medspil.order;

import static java.util.Collections.unmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A file of coded lines with words, dates and sources, which an adopter may change.
public record CodedFile(Map<?, ?> content) {
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  /// Reads one.
  ///
  /// @param beside a class of the same package
  public static CodedFile read(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      return new CodedFile(
          (Map<?, ?>)
              Objects.requireNonNull(
                  new Load(LoadSettings.builder().build())
                      .loadFromInputStream(Objects.requireNonNull(in, name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Stream<Map<?, ?>> list(String key) {
    return ((List<?>) Objects.requireNonNull(content.get(key), key))
        .stream().map(one -> (Map<?, ?>) one);
  }

  /// The lines of each kind, in the list that has its name.
  public <K extends Enum<K>> Map<K, List<Coded>> codes(Class<K> kinds) {
    var codes = new EnumMap<K, List<Coded>>(kinds);
    for (var kind : kinds.getEnumConstants()) {
      codes.put(kind, list(kind.name().toLowerCase(Locale.ROOT)).map(CodedFile::coded).toList());
    }
    return unmodifiableMap(codes);
  }

  public static Coded coded(Map<?, ?> line) {
    var from = line.get("from");
    return new Coded(
        text(line, "code"),
        words(line, "words"),
        maybe(line, "country"),
        from == null ? ALWAYS : LocalDate.parse(from.toString()),
        day(maybe(line, "until")),
        text(line, "source"),
        Boolean.TRUE.equals(line.get("ours")));
  }

  public static Words words(Map<?, ?> line, String key) {
    var texts = new LinkedHashMap<String, String>();
    ((Map<?, ?>) Objects.requireNonNull(line.get(key), key))
        .forEach((language, said) -> texts.put(language.toString(), said.toString()));
    return new Words(texts);
  }

  public static String text(Map<?, ?> line, String key) {
    return Objects.requireNonNull(line.get(key), key).toString();
  }

  private static @Nullable String maybe(Map<?, ?> line, String key) {
    var value = line.get(key);
    return value == null ? null : value.toString();
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
