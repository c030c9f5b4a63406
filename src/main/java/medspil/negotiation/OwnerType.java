package medspil.negotiation;

/// Who owns a facility, as a model says where it is to be used.
public enum OwnerType {
  MUNICIPAL,
  REGIONAL,
  PRIVATE
}
