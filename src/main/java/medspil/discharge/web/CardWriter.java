package medspil.discharge.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.discharge.Listed;
import medspil.discharge.Missing;
import medspil.discharge.Point;
import org.springframework.stereotype.Component;

/// Writes the parts of the page of a discharge, and first of all what is missing.
@Component
final class CardWriter {
  private static final Map<Missing.Kind, String> ANCHORS =
      Map.ofEntries(
          Map.entry(Missing.Kind.CITIZENS_WORDS, "words"),
          Map.entry(Missing.Kind.TALK, "talk"),
          Map.entry(Missing.Kind.TALK_TO_HOLD, "talk"),
          Map.entry(Missing.Kind.ROLES, "talk"),
          Map.entry(Missing.Kind.MEDICINE, "medicine"),
          Map.entry(Missing.Kind.MEDICINE_DIFFERS, "medicine"),
          Map.entry(Missing.Kind.TRAINING, "training"),
          Map.entry(Missing.Kind.NOT_SAID_BACK, "treatments"),
          Map.entry(Missing.Kind.TO_CONFIRM, "treatments"),
          Map.entry(Missing.Kind.CORRECTED, "treatments"),
          Map.entry(Missing.Kind.AT_HOME, "list-AT_HOME"),
          Map.entry(Missing.Kind.LOOSE_ENDS, "list-LOOSE_END"));

  private final TalkWriter talks;
  private final TreatmentWriter treatments;
  private final MedicineWriter medicine;

  CardWriter(TalkWriter talks, TreatmentWriter treatments, MedicineWriter medicine) {
    this.talks = talks;
    this.treatments = treatments;
    this.medicine = medicine;
  }

  HomeCards of(HomeView view, List<Point> points) {
    return new HomeCards(
        view.acting() ? missing(view, points) : List.of(),
        WordsWriter.of(view),
        talks.of(view),
        treatments.of(view),
        medicine.of(view));
  }

  private List<HomeCards.Line> missing(HomeView view, List<Point> points) {
    var roles = talks.named(view).stream().map(Listed::value).toList();
    return Missing.of(view.home(), points, roles, view.health()).stream()
        .map(one -> line(view, one))
        .toList();
  }

  private static HomeCards.Line line(HomeView view, Missing one) {
    var key = one.kind().name().toLowerCase(Locale.ROOT);
    return new HomeCards.Line(
        view.shell().say("discharge.missing." + key, Map.of("n", one.count())),
        "#" + ANCHORS.getOrDefault(one.kind(), ""),
        view.shell().say("discharge.missing.act." + key));
  }
}
