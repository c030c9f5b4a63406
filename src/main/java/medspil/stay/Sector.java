package medspil.stay;

/// The part of the hospital a ward belongs to; agreements often cover only one.
public enum Sector {
  SOMATIC,
  PSYCHIATRIC,
  UNKNOWN
}
