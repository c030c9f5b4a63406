package medspil.order;

/// A step that the adopter's table proposes for moving in, and whose it is.
public record MoveInLine(Coded line, ContractParty owner) {}
