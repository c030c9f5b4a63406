package medspil.agreement;

/// Whether an organisation has a unit that fills a function, as the directory tells.
public interface Functions {
  boolean fills(String organisation, String function);
}
