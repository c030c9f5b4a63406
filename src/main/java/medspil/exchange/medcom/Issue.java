package medspil.exchange.medcom;

/// One fault in a message: MedCom's code, where it is, and what is wrong. Never the value itself.
///
/// @param path as `Encounter.class`
public record Issue(ErrorCode code, String path, String text) {}
