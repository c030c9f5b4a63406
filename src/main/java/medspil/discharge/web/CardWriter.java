package medspil.discharge.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.citizen.LegalBasis;
import medspil.directory.UnitId;
import medspil.discharge.Listed;
import medspil.discharge.Missing;
import medspil.discharge.Point;
import org.jspecify.annotations.Nullable;
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
          Map.entry(Missing.Kind.FORECAST, "forecast"),
          Map.entry(Missing.Kind.FORECAST_UNREAD, "forecast"),
          Map.entry(Missing.Kind.MEDICINE, "medicine"),
          Map.entry(Missing.Kind.MEDICINE_DIFFERS, "medicine"),
          Map.entry(Missing.Kind.TRAINING, "training"),
          Map.entry(Missing.Kind.NOT_SAID_BACK, "treatments"),
          Map.entry(Missing.Kind.TO_CONFIRM, "treatments"),
          Map.entry(Missing.Kind.CORRECTED, "treatments"),
          Map.entry(Missing.Kind.AT_HOME, "list-AT_HOME"),
          Map.entry(Missing.Kind.LOOSE_ENDS, "list-LOOSE_END"),
          Map.entry(Missing.Kind.CALL, "phone"),
          Map.entry(Missing.Kind.AGREEMENT, "contract"),
          Map.entry(Missing.Kind.AGREEMENT_UNDER_WAY, "contract"),
          Map.entry(Missing.Kind.RECEIVER, "hand-over"),
          Map.entry(Missing.Kind.TO_ACCEPT, "hand-over"),
          Map.entry(Missing.Kind.DECLINED, "hand-over"),
          Map.entry(Missing.Kind.GAP, "hand-over"));

  private final TalkWriter talks;
  private final TreatmentWriter treatments;
  private final ForecastWriter forecasts;
  private final MedicineWriter medicine;
  private final ContractWriter contracts;
  private final PhoneWriter phones;
  private final HandOverWriter handOvers;
  private final FollowUpWriter followUps;

  CardWriter(
      TalkWriter talks,
      TreatmentWriter treatments,
      ForecastWriter forecasts,
      MedicineWriter medicine,
      ContractWriter contracts,
      PhoneWriter phones,
      HandOverWriter handOvers,
      FollowUpWriter followUps) {
    this.talks = talks;
    this.treatments = treatments;
    this.forecasts = forecasts;
    this.medicine = medicine;
    this.contracts = contracts;
    this.phones = phones;
    this.handOvers = handOvers;
    this.followUps = followUps;
  }

  HomeCards of(HomeView view, List<Point> points) {
    return new HomeCards(
        view.acting() ? missing(view, points) : List.of(),
        WordsWriter.of(view),
        talks.of(view),
        treatments.of(view),
        forecasts.of(view),
        medicine.of(view),
        contracts.of(view),
        phones.of(view),
        handOvers.of(view),
        followUps.of(view),
        EarlierWriter.of(view),
        facility(view));
  }

  // Det gode borgerforløb, 2018: municipal offers cannot detain or otherwise restrict.
  private static @Nullable String facility(HomeView view) {
    var home = LegalBasis.isFacility(view.pathway().citizen(), view.shell().dates().now());
    return home && HomeView.goesOn(view.stay()) && !view.shell().viewer().isCitizen()
        ? view.shell().say("discharge.facility")
        : null;
  }

  private List<HomeCards.Line> missing(HomeView view, List<Point> points) {
    var roles = talks.named(view).stream().map(Listed::value).toList();
    var asked =
        new Missing.Asked(
            roles,
            view.health(),
            contracts.isAsked(view),
            phones.isAsked(view),
            !forecasts.named(view).isEmpty(),
            view.shell().viewer().units().stream().map(UnitId::value).toList());
    return Missing.of(view.home(), points, asked).stream().map(one -> line(view, one)).toList();
  }

  static HomeCards.Line line(HomeView view, Missing one) {
    var key = one.kind().name().toLowerCase(Locale.ROOT);
    return new HomeCards.Line(
        view.shell().say("discharge.missing." + key, Map.of("n", one.count())),
        "#" + ANCHORS.getOrDefault(one.kind(), ""),
        view.shell().say("discharge.missing.act." + key));
  }
}
