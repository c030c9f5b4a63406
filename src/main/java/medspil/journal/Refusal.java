package medspil.journal;

/// Why a command was not carried out; shown as the text with the key `refusal.<code>`.
public interface Refusal {
  String code();
}
