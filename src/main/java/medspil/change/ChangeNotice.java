package medspil.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.GoalId;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One notice of a change, from the day it was told to what it led to.
///
/// @param unit of the provider who tells it
/// @param goal the one it is about; null when it is about no single one
/// @param since the day it began; null when nobody can say
/// @param documentation where the change is documented; null when it is not
/// @param received when somebody at the authority said that they have it
/// @param told when somebody had said it to the citizen
public record ChangeNotice(
    ChangeId id,
    UUID unit,
    ChangeReason reason,
    @Nullable GoalId goal,
    @Nullable LocalDate since,
    NoteId change,
    NoteId consequences,
    @Nullable NoteId documentation,
    Instant notified,
    @Nullable Instant received,
    @Nullable Instant told,
    List<ChangeAnswer> answers,
    @Nullable Instant withdrawn) {

  public ChangeNotice {
    answers = List.copyOf(answers);
  }

  public ChangeStage stage() {
    if (withdrawn != null) {
      return ChangeStage.WITHDRAWN;
    }
    if (!answers.isEmpty()) {
      return ChangeStage.ANSWERED;
    }
    return received == null ? ChangeStage.SENT : ChangeStage.RECEIVED;
  }

  /// Whether the authority still owes an answer.
  public boolean isUnanswered() {
    return withdrawn == null && answers.isEmpty();
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    return Stream.of(
            Stream.of(change, consequences),
            Stream.ofNullable(documentation),
            answers.stream().map(ChangeAnswer::words).flatMap(Stream::ofNullable))
        .flatMap(one -> one);
  }

  static ChangeNotice notified(ChangeEvent.Notified event) {
    return new ChangeNotice(
        event.change(),
        event.unit(),
        event.reason(),
        event.goal(),
        event.since(),
        event.words(),
        event.consequences(),
        event.documentation(),
        event.at(),
        null,
        null,
        List.of(),
        null);
  }

  ChangeNotice received(Instant at) {
    return standing(at, told, answers, withdrawn);
  }

  ChangeNotice told(Instant at) {
    return standing(received, at, answers, withdrawn);
  }

  /// Who answers has received it.
  ChangeNotice answered(ChangeAnswer answer) {
    var all = new ArrayList<>(answers);
    all.add(answer);
    return standing(received == null ? answer.at() : received, told, all, withdrawn);
  }

  ChangeNotice withdrawn(Instant at) {
    return standing(received, told, answers, at);
  }

  private ChangeNotice standing(
      @Nullable Instant seen,
      @Nullable Instant said,
      List<ChangeAnswer> given,
      @Nullable Instant taken) {
    return new ChangeNotice(
        id,
        unit,
        reason,
        goal,
        since,
        change,
        consequences,
        documentation,
        notified,
        seen,
        said,
        given,
        taken);
  }
}
