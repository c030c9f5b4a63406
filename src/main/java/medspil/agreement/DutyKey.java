package medspil.agreement;

/// Names one duty for ever: the same fact under the same rule is the same duty, however often told.
///
/// @param subject id of the pathway, agreement or body that it is about
/// @param occurrence id of the fact that caused it
public record DutyKey(
    String subject, String agreement, String clause, String rule, String occurrence) {}
