package medspil.agreement;

import medspil.deadline.TimeLimit;

/// A time limit, and the agreement or annex that set it.
record LimitSet(TimeLimit limit, AgreementRef by) {}
