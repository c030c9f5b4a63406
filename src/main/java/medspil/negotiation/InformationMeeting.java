package medspil.negotiation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A meeting that tells what an agreement is about, which organisations come and what was asked.
///
/// @param host the organisation that holds it; null when that was not written down
/// @param revision how often it was planned
public record InformationMeeting(
    UUID id,
    @Nullable OrganisationId host,
    int revision,
    MeetingPlan plan,
    Notice notice,
    List<Seat> seats,
    List<Question> questions,
    List<Answered> answered) {

  /// Whether everybody has been told of it.
  public enum Notice {
    NONE,
    ANNOUNCED,
    CALLED_OFF
  }

  /// So many of an organisation in a role.
  public record Seat(OrganisationId organisation, ContactRole role, int people) {}

  /// What an organisation asked.
  ///
  /// @param answer empty while nobody has answered
  public record Question(UUID id, OrganisationId organisation, String text, String answer) {}

  /// A question with its answer as everybody may read it; who asked does not stand there.
  public record Answered(UUID question, String text, String answer) {}

  public InformationMeeting {
    seats = List.copyOf(seats);
    questions = List.copyOf(questions);
    answered = List.copyOf(answered);
  }

  static InformationMeeting planned(
      UUID id, @Nullable OrganisationId host, MeetingPlan plan, Notice notice) {
    return new InformationMeeting(id, host, 1, plan, notice, List.of(), List.of(), List.of());
  }

  /// Of the organisations that are signed in; who came by the public page is not among them.
  public int people() {
    return seats.stream().mapToInt(Seat::people).sum();
  }

  public boolean isCalledOff() {
    return notice == Notice.CALLED_OFF;
  }

  /// Told to everybody, whether it is held or was called off since.
  public boolean isPublic() {
    return notice != Notice.NONE;
  }

  InformationMeeting replanned(@Nullable OrganisationId by, MeetingPlan other) {
    return new InformationMeeting(
        id, host == null ? by : host, revision + 1, other, notice, seats, questions, answered);
  }

  InformationMeeting noticed(Notice other) {
    return new InformationMeeting(id, host, revision, plan, other, seats, questions, answered);
  }

  InformationMeeting seating(List<Seat> all) {
    return new InformationMeeting(id, host, revision, plan, notice, all, questions, answered);
  }

  InformationMeeting asked(List<Question> all) {
    return new InformationMeeting(id, host, revision, plan, notice, seats, all, answered);
  }

  /// Said again it stands where it stood.
  InformationMeeting answering(Answered one) {
    boolean known = answered.stream().anyMatch(other -> other.question().equals(one.question()));
    var all =
        known
            ? answered.stream()
                .map(other -> other.question().equals(one.question()) ? one : other)
                .toList()
            : Stream.concat(answered.stream(), Stream.of(one)).toList();
    return new InformationMeeting(id, host, revision, plan, notice, seats, questions, all);
  }

  InformationMeeting silent(UUID question) {
    var all = answered.stream().filter(one -> !one.question().equals(question)).toList();
    return new InformationMeeting(id, host, revision, plan, notice, seats, questions, all);
  }
}
