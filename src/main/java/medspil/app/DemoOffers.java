package medspil.app;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.offer.Method;
import medspil.offer.OfferId;
import medspil.offer.Offers;
import medspil.offer.Places;
import medspil.offer.ServiceOffer;
import medspil.order.Per;
import medspil.order.Rate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo's facilities offer; all of it invented.
@Profile("demo")
@Component
final class DemoOffers {
  private static final UUID DEMO = new UUID(0, 1);
  private static final LocalDate FROM = LocalDate.parse("2026-01-01");

  private final Offers offers;

  DemoOffers(Offers offers) {
    this.offers = offers;
  }

  void tell(Instant now) {
    put(
        "solgaarden",
        "Solgården, botilbud",
        "municipal",
        "hjoerring",
        "Længerevarende botilbud for voksne, der har brug for støtte hver dag.",
        "Tolv beboere mellem 35 og 70 år.",
        "mental_illness, intellectual",
        "structure, social_skills",
        "own_bath, night_staff, garden, step_free",
        "2480",
        12,
        1,
        now.minus(Duration.ofHours(20)));
    put(
        "skovbrynet",
        "Skovbrynet, specialinstitution",
        "regional",
        "hjoerring",
        "For voksne, der bliver urolige af mange mennesker.",
        "Seks beboere, hver sit hus.",
        "autism, intellectual",
        "low_arousal, structure",
        "apart, own_bath, own_kitchen, night_staff, in_country",
        "5320",
        6,
        0,
        now.minus(Duration.ofHours(7)));
    put(
        "havblik",
        "Havblik, midlertidigt ophold",
        "private",
        "hjoerring",
        "Ophold i op til et år på vej til egen bolig.",
        "Unge voksne mellem 18 og 30 år.",
        "mental_illness, substance",
        "recovery, motivational",
        "own_bath, own_kitchen, in_town",
        "2150",
        8,
        2,
        now.minus(Duration.ofDays(4)));
    put(
        "engparken",
        "Engparken, midlertidigt botilbud",
        "municipal",
        "norddjurs",
        "Ophold på vej til egen bolig, med en kontaktperson hver dag.",
        "Ti beboere mellem 20 og 60 år.",
        "mental_illness, adhd",
        "recovery, social_skills",
        "own_bath, garden",
        "2390",
        10,
        1,
        now.minus(Duration.ofHours(3)));
    put(
        "bakkehuset",
        "Bakkehuset, specialinstitution",
        "regional",
        "norddjurs",
        "For voksne med hjerneskade, som træner hver dag.",
        "Otte beboere over 40 år.",
        "brain_injury, physical",
        "neuropedagogy, structure",
        "own_bath, night_staff, step_free",
        "4875",
        8,
        0,
        now.minus(Duration.ofDays(3)));
    put(
        "aahusene",
        "Åhusene, egne boliger med støtte",
        "private",
        "norddjurs",
        "Små huse med egen dør. Personale i huset ved siden af hele døgnet.",
        "Ni beboere mellem 25 og 55 år. Et rusfrit sted.",
        "mental_illness, substance",
        "recovery, motivational",
        "apart, own_bath, own_kitchen, night_staff",
        "2450",
        9,
        2,
        now.minus(Duration.ofHours(10)));
  }

  private void put(
      String unit,
      String name,
      String owner,
      String place,
      String about,
      String neighbours,
      String groups,
      String methods,
      String settings,
      String rate,
      int all,
      int free,
      Instant at) {
    offers.keep(
        new ServiceOffer(
            new OfferId(
                UUID.nameUUIDFromBytes(("demo:offer:" + unit).getBytes(StandardCharsets.UTF_8))),
            UnitId.of(unit, unit).value(),
            1,
            name,
            owner,
            OrganisationId.of(place).value(),
            about,
            neighbours,
            codes(groups).collect(Collectors.toSet()),
            codes(methods)
                .map(code ->
                    new Method(
                        code,
                        "Alle medarbejdere er oplært, og metoden følges op hvert halve år.",
                        ""))
                .toList(),
            codes(settings).collect(Collectors.toSet()),
            List.of(new Rate(FROM, new BigDecimal(rate), "DKK", Per.DAY)),
            new Places(all, free, at),
            DEMO,
            at));
  }

  private static Stream<String> codes(String written) {
    return Stream.of(written.split(", ", -1));
  }
}
