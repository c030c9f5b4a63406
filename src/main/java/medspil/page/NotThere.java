package medspil.page;

/// There is nothing at this address for whoever asks: it is not theirs, or it never was.
public final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotThere() {
    super("not there", null, false, false);
  }
}
