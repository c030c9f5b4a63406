package medspil.journal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names one wish of one sender: when it comes again, its first answer is given again.
public record CommandId(UUID value) {

  /// A person's press of a form in a pathway.
  ///
  /// The browser chooses the form's id; the rest keeps it apart from everybody else's, so that
  /// nobody takes an id before the house or a colleague uses it.
  public static CommandId of(UUID person, PathwayId pathway, UUID form) {
    var name = "person/" + person + "/" + pathway.value() + "/" + form;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
