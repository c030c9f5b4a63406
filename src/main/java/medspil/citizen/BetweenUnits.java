package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.agreement.Ground;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionGrounds;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.discharge.GoingHome;
import medspil.discharge.HandOver;
import medspil.discharge.HandOverGrounds;
import medspil.message.MessageGrounds;
import medspil.message.Question;
import medspil.servicemodel.ContactGrounds;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCourse;
import org.jspecify.annotations.Nullable;

/// What one unit asks of another, as something that rules hang on: an answer to a message, to take
/// over a citizen after a stay or from one setting to another.
///
/// Being asked makes nobody a party: whoever has no role around the citizen owes nothing by it.
record BetweenUnits(Directory directory, Map<String, UUID> around) {
  static final String SENDER = "sender";

  static BetweenUnits of(Pathway pathway, Directory directory, Course course) {
    var parties = new Parties(directory);
    var around = new HashMap<String, UUID>(parties.around(pathway.citizen(), course));
    pathway.stays().all().stream()
        .filter(stay -> stay.phase().away())
        .forEach(stay -> around.putAll(parties.around(pathway.citizen(), stay)));
    Optional.ofNullable(around.get(Parties.PROVIDER))
        .ifPresent(provider -> around.put(Parties.FACILITY, provider));
    return new BetweenUnits(directory, Map.copyOf(around));
  }

  Matter matter(Question question, Map<String, @Nullable Object> facts) {
    return matter(
        question.id(),
        MessageGrounds.of(question, kinds("message", question.from(), question.unit()), facts),
        new Asking(question.from(), question.unit(), question.askedAt(), isOpen(question)));
  }

  Matter matter(HandOver handOver, GoingHome home, Map<String, @Nullable Object> facts) {
    var kinds = kinds("hand_over", handOver.from(), handOver.to());
    return matter(
        HandOverGrounds.id(handOver, home),
        HandOverGrounds.of(handOver, home, kinds, facts),
        new Asking(handOver.from(), handOver.to(), handOver.offeredAt(), home.waits(handOver)));
  }

  Matter matter(CareTransition one, Map<String, @Nullable Object> facts) {
    return matter(
        one.id().toString(),
        CareTransitionGrounds.of(one, kinds("transition", one.from(), one.to()), facts),
        new Asking(one.from(), one.to(), one.proposedAt(), CareTransitionGrounds.runs(one)));
  }

  /// The site that follows the model asks a unit to be in contact with the citizen.
  Matter matter(
      ModelCourse course, HomeContact one, Map<String, @Nullable Object> facts, ZoneId zone) {
    var known = new HashMap<String, @Nullable Object>(facts);
    var by = organisation(one.unit()).map(this::kindIfAround).orElse(null);
    known.put("service_model.contact_by", by);
    return matter(
        one.id().toString(),
        ContactGrounds.of(course, one, known, zone),
        new Asking(
            course.unit(),
            one.unit(),
            one.plannedAt(),
            course.runs() && one.told() == null && !one.dropped()));
  }

  static boolean isOpen(Question question) {
    return question.answeredAt() == null && !question.settled();
  }

  private record Asking(UUID from, UUID to, Instant at, boolean runs) {}

  private Matter matter(String id, List<Ground> grounds, Asking asking) {
    var parties = new HashMap<String, UUID>(around);
    organisation(asking.from()).ifPresent(one -> parties.put(SENDER, one.id().value()));
    return new Matter(id, grounds, parties, atHand(asking), asking.runs());
  }

  private Map<String, @Nullable Object> kinds(String what, UUID from, UUID to) {
    var kinds = new HashMap<String, @Nullable Object>();
    kinds.put(what + ".from", organisation(from).map(BetweenUnits::kind).orElse(null));
    kinds.put(what + ".to", organisation(to).map(this::kindIfAround).orElse(null));
    return kinds;
  }

  // Else another facility than the citizen's would give the citizen's something to answer.
  private String kindIfAround(Organisation asked) {
    return around.containsValue(asked.id().value()) ? kind(asked) : "other";
  }

  private static String kind(Organisation organisation) {
    return switch (organisation.kind()) {
      case HOSPITAL, PSYCHIATRY, HEALTH_TRUST -> "hospital";
      case MUNICIPALITY, JOB_CENTRE -> "municipality";
      case GP_PRACTICE -> "gp";
      case FACILITY -> "facility";
      case REGION, CLUSTER -> "other";
    };
  }

  // Whoever was asked answers, in each role that their organisation has.
  private List<OwedDuties.AtHand> atHand(Asking asking) {
    var all = new ArrayList<OwedDuties.AtHand>();
    all.add(new OwedDuties.AtHand(SENDER, Set.of(), asking.from()));
    organisation(asking.to())
        .ifPresent(asked ->
            around.forEach((role, party) -> {
              if (party.equals(asked.id().value())) {
                all.add(new OwedDuties.AtHand(role, functions(asking, asked), asking.to()));
              }
            }));
    return all;
  }

  private Set<String> functions(Asking asking, Organisation asked) {
    return Set.copyOf(
        directory.functions(
            new UnitId(asking.to()), LocalDate.ofInstant(asking.at(), asked.zone())));
  }

  private Optional<Organisation> organisation(UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .map(Unit::organisation)
        .flatMap(directory::organisation);
  }
}
