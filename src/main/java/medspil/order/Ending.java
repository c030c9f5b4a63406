package medspil.order;

/// How an authority ends what it asks a provider.
public enum Ending {
  WITHDRAWN(RequestState.WITHDRAWN),
  TURNED_DOWN(RequestState.TURNED_DOWN),
  NOT_CHOSEN(RequestState.NOT_CHOSEN);

  private final RequestState state;

  Ending(RequestState state) {
    this.state = state;
  }

  RequestState state() {
    return state;
  }
}
