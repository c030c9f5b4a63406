package medspil.order;

import java.time.LocalDate;

/// What both have signed: it holds from its day until that of the next.
public record ContractVersion(int number, ContractProposal agreed) {
  public ContractTerms terms() {
    return agreed.terms();
  }

  public LocalDate from() {
    return agreed.from();
  }
}
