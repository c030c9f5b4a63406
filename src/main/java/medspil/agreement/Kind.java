package medspil.agreement;

/// The kinds of agreement, from the widest to the most local.
public enum Kind {
  NATIONAL_LAW,
  HEALTH_AGREEMENT,
  FRAMEWORK_AGREEMENT,
  COOPERATION_AGREEMENT,
  SERVICE_AGREEMENT,
  SPECIAL_AGREEMENT,
  PROGRAMME,
  LOCAL_ANNEX
}
