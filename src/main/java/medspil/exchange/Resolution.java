package medspil.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person did about a message that could not be placed.
public enum Resolution {
  /// It stands in a citizen's pathway now.
  PLACED,
  /// A correction holds although its original never came.
  ACCEPTED,
  /// What was said first holds.
  KEPT_FIRST,
  /// It is for somebody else: its content is not kept.
  NOT_OURS,
  /// A letter that did not arrive is sent once more.
  AGAIN,
  /// Its receiver was told in another way.
  OTHERWISE,
  /// Nothing yet; it stays on the list.
  WAITING;

  /// The coded reasons to choose among; none when it needs none.
  public List<String> reasons() {
    return switch (this) {
      case PLACED, ACCEPTED, AGAIN -> List.of();
      case KEPT_FIRST -> List.of("same_meaning", "sender_corrects");
      case NOT_OURS -> List.of("other_organisation", "not_our_citizen", "sent_by_mistake");
      case OTHERWISE -> List.of("phoned", "wrote_elsewhere", "no_longer_needed");
      case WAITING -> List.of("asked_sender", "awaiting_message", "asking_colleague");
    };
  }

  public boolean settles() {
    return this != WAITING;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Resolution> coded(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
