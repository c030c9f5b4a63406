package medspil.negotiation;

import java.time.LocalDate;

/// How an organisation of patients or users had a part in a draft.
public record Taking(String organisation, Involvement how, LocalDate on, String what) {}
