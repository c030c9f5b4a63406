package medspil.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a question to one unit that agreements may have rules for.
///
/// A question is a message whose sender wishes for an answer; each unit that got it is asked. When
/// the sender no longer wishes for one, nothing was asked.
public final class MessageGrounds {
  private MessageGrounds() {}

  /// All that was asked in a conversation.
  public static Stream<Question> asked(Conversation conversation) {
    return conversation.messages().stream()
        .filter(one -> one.answerBy() != null)
        .flatMap(one -> one.to().stream().map(unit -> Question.of(conversation, one, unit)));
  }

  /// Each named by the question.
  ///
  /// @param parties what kind of organisation asks and is asked
  public static List<Ground> of(
      Question question,
      Map<String, @Nullable Object> parties,
      Map<String, @Nullable Object> citizen) {
    if (question.settled()) {
      return List.of();
    }
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.putAll(parties);
    facts.put("message.category", question.category());
    var grounds = new ArrayList<Ground>();
    grounds.add(
        new Ground("message.asked", question.id(), question.askedAt(), question.askedAt(), facts));
    var answered = question.answeredAt();
    if (answered != null) {
      grounds.add(new Ground("message.answered", question.id(), answered, answered, facts));
    }
    return grounds;
  }
}
