package medspil.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;

/// What is done with an agreement that stands: brought into use, told of, signed, judged, left.
///
/// @param successor the agreement that takes over; empty when none is named
public record Afterwards(
    Rollout rollout,
    List<InformationMeeting> meetings,
    List<Signature> signatures,
    List<Judgement> judgements,
    List<Leaving> leaving,
    String successor,
    List<Continuation> continuations,
    List<TakeOver> takeOvers) {
  static final Afterwards NOTHING =
      new Afterwards(
          Rollout.NONE, List.of(), List.of(), List.of(), List.of(), "", List.of(), List.of());

  public Afterwards {
    meetings = List.copyOf(meetings);
    signatures = List.copyOf(signatures);
    judgements = List.copyOf(judgements);
    leaving = List.copyOf(leaving);
    continuations = List.copyOf(continuations);
    takeOvers = List.copyOf(takeOvers);
  }

  public Optional<InformationMeeting> meeting(UUID id) {
    return meetings.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Judgement> judgement(String clause) {
    return judgements.stream().filter(one -> one.clause().equals(clause)).findFirst();
  }

  Afterwards rollingOut(Rollout other) {
    return new Afterwards(
        other, meetings, signatures, judgements, leaving, successor, continuations, takeOvers);
  }

  Afterwards meeting(InformationMeeting one) {
    var all = but(meetings, other -> other.id().equals(one.id()), one);
    return new Afterwards(
        rollout, all, signatures, judgements, leaving, successor, continuations, takeOvers);
  }

  Afterwards signed(Signature one) {
    var all = but(signatures, one::equals, one);
    return new Afterwards(
        rollout, meetings, all, judgements, leaving, successor, continuations, takeOvers);
  }

  Afterwards judging(Judgement one) {
    var all = but(judgements, other -> other.clause().equals(one.clause()), one);
    return new Afterwards(
        rollout, meetings, signatures, all, leaving, successor, continuations, takeOvers);
  }

  Afterwards leaving(Leaving one) {
    var all = but(leaving, other -> other.party().equals(one.party()), one);
    return new Afterwards(
        rollout, meetings, signatures, judgements, all, successor, continuations, takeOvers);
  }

  Afterwards staying(OrganisationId party) {
    var all = leaving.stream().filter(one -> !one.party().equals(party)).toList();
    return new Afterwards(
        rollout, meetings, signatures, judgements, all, successor, continuations, takeOvers);
  }

  Afterwards followedBy(String other) {
    return new Afterwards(
        rollout, meetings, signatures, judgements, leaving, other, continuations, takeOvers);
  }

  Afterwards settling(Continuation one) {
    var all = but(continuations, other -> other.agreement().equals(one.agreement()), one);
    return new Afterwards(
        rollout, meetings, signatures, judgements, leaving, successor, all, takeOvers);
  }

  Afterwards takenOver(TakeOver one) {
    var all = but(takeOvers, one::isAbout, one);
    return new Afterwards(
        rollout, meetings, signatures, judgements, leaving, successor, continuations, all);
  }

  /// The others, and this one last.
  private static <T> List<T> but(List<T> all, Predicate<T> replaced, T one) {
    return Stream.concat(all.stream().filter(replaced.negate()), Stream.of(one)).toList();
  }
}
