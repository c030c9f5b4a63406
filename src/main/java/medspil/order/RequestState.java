package medspil.order;

/// How far what one provider is asked has come.
public enum RequestState {
  ASKED,
  OFFERED,
  CHOSEN,
  /// The provider says no.
  DECLINED,
  /// The authority does not ask any more.
  WITHDRAWN,
  /// The authority says no to what was offered.
  TURNED_DOWN,
  /// The authority chose another's offer.
  NOT_CHOSEN;

  /// Whether the two still have something to do with each other about it.
  public boolean isOpen() {
    return this == ASKED || this == OFFERED || this == CHOSEN;
  }
}
