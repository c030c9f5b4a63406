package medspil.order;

/// In which form a provider reports how it goes.
public enum ReportForm {
  PROSE,
  NUMBERS,
  BOTH
}
