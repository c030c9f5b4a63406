package medspil.message;

/// How a message came into a conversation.
public enum MessageKind {
  NEW,
  REPLY,
  /// It begins a conversation of its own, with what was said before in another.
  FORWARD
}
