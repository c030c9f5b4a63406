package medspil.order;

import medspil.agreement.Words;

/// How long citizens of a country have to complain, and to whom.
///
/// @param within as deadlines are written: `4 weeks`
/// @param board who decides in the end
public record ComplaintRule(String country, String within, Words board, String source) {}
