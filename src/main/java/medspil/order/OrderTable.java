package medspil.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The adopter's own table: legal bases, codes of reasons, time to complain, steps for moving in.
/// Content, not code.
///
/// @param shownAnyway after this a citizen reads what nobody has said to them
public record OrderTable(
    Map<Kind, List<Coded>> codes,
    List<MoveInLine> moveIn,
    List<ComplaintRule> complaints,
    Duration shownAnyway) {
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

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
    var file = load();
    var codes = new EnumMap<Kind, List<Coded>>(Kind.class);
    for (var kind : Kind.values()) {
      codes.put(
          kind, list(file, kind.name().toLowerCase(Locale.ROOT)).map(OrderTable::coded).toList());
    }
    return new OrderTable(
        Map.copyOf(codes),
        list(file, "move_in").map(OrderTable::moveIn).toList(),
        list(file, "complaint").map(OrderTable::complaint).toList(),
        Duration.parse(text(file, "shown_anyway")));
  }

  private static Coded coded(Map<?, ?> line) {
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

  private static MoveInLine moveIn(Map<?, ?> line) {
    return new MoveInLine(
        coded(line), ContractParty.valueOf(text(line, "owner").toUpperCase(Locale.ROOT)));
  }

  private static ComplaintRule complaint(Map<?, ?> line) {
    return new ComplaintRule(
        text(line, "country"), text(line, "within"), words(line, "board"), text(line, "source"));
  }

  private static Stream<Map<?, ?>> list(Map<?, ?> file, String key) {
    return ((List<?>) Objects.requireNonNull(file.get(key), key))
        .stream().map(one -> (Map<?, ?>) one);
  }

  private static Words words(Map<?, ?> line, String key) {
    var texts = new LinkedHashMap<String, String>();
    ((Map<?, ?>) Objects.requireNonNull(line.get(key), key))
        .forEach((language, said) -> texts.put(language.toString(), said.toString()));
    return new Words(texts);
  }

  private static String text(Map<?, ?> line, String key) {
    return Objects.requireNonNull(line.get(key), key).toString();
  }

  private static @Nullable String maybe(Map<?, ?> line, String key) {
    var value = line.get(key);
    return value == null ? null : value.toString();
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  private static Map<?, ?> load() {
    try (var in = OrderTable.class.getResourceAsStream("table.yaml")) {
      return (Map<?, ?>)
          Objects.requireNonNull(
              new Load(LoadSettings.builder().build())
                  .loadFromInputStream(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
