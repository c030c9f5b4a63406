package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.message.MessageGrounds;
import medspil.message.Question;
import org.jspecify.annotations.Nullable;

/// Questions in messages as something that rules hang on.
///
/// A question makes nobody a party: whoever has no role around the citizen owes nothing by it.
record QuestionMatters(Directory directory, Map<String, UUID> around) {
  static final String SENDER = "sender";

  static QuestionMatters of(Pathway pathway, Directory directory, Course course) {
    var parties = new Parties(directory);
    var around = new HashMap<String, UUID>(parties.around(pathway.citizen(), course));
    pathway.stays().all().stream()
        .filter(stay -> stay.phase().away())
        .forEach(stay -> around.putAll(parties.around(pathway.citizen(), stay)));
    Optional.ofNullable(around.get(Parties.PROVIDER))
        .ifPresent(provider -> around.put(Parties.FACILITY, provider));
    return new QuestionMatters(directory, Map.copyOf(around));
  }

  Matter matter(Question question, Map<String, @Nullable Object> facts) {
    var parties = new HashMap<String, UUID>(around);
    organisation(question.from()).ifPresent(one -> parties.put(SENDER, one.id().value()));
    return new Matter(
        question.id(),
        MessageGrounds.of(question, kinds(question), facts),
        parties,
        atHand(question));
  }

  private Map<String, @Nullable Object> kinds(Question question) {
    var kinds = new HashMap<String, @Nullable Object>();
    kinds.put("message.from", kind(question.from()));
    kinds.put("message.to", kind(question.unit()));
    return kinds;
  }

  private @Nullable String kind(UUID unit) {
    return organisation(unit)
        .map(one ->
            switch (one.kind()) {
              case HOSPITAL, PSYCHIATRY, HEALTH_TRUST -> "hospital";
              case MUNICIPALITY, JOB_CENTRE -> "municipality";
              case GP_PRACTICE -> "gp";
              case FACILITY -> "facility";
              case REGION, CLUSTER -> "other";
            })
        .orElse(null);
  }

  // Whoever was asked answers, in each role that their organisation has.
  private List<OwedDuties.AtHand> atHand(Question question) {
    var all = new ArrayList<OwedDuties.AtHand>();
    all.add(new OwedDuties.AtHand(SENDER, Set.of(), question.from()));
    organisation(question.unit())
        .ifPresent(asked ->
            around.forEach((role, party) -> {
              if (party.equals(asked.id().value())) {
                all.add(new OwedDuties.AtHand(role, functions(question, asked), question.unit()));
              }
            }));
    return all;
  }

  private Set<String> functions(Question question, Organisation asked) {
    return Set.copyOf(
        directory.functions(new UnitId(question.unit()), day(question.askedAt(), asked)));
  }

  private static LocalDate day(Instant at, Organisation organisation) {
    return LocalDate.ofInstant(at, organisation.zone());
  }

  private Optional<Organisation> organisation(UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .map(Unit::organisation)
        .flatMap(directory::organisation);
  }
}
