package medspil.app;

import java.util.List;
import medspil.citizen.PersonalNumber;

/// The invented citizens of the demo.
///
/// The Danish personal numbers fail the check digit of their time, so nobody ever had them; the
/// Norwegian ones are of a synthetic population, the second of them a D-number.
final class DemoCitizens {
  private DemoCitizens() {}

  /// @param key by which the demo's story and `demo.json` name the citizen
  /// @param home the municipality's key in the directory
  /// @param bases legal bases of the services that run
  record DemoCitizen(
      String key, String given, String family, String number, String home, List<String> bases) {

    PersonalNumber personalNumber() {
      return PersonalNumber.typed(number).orElseThrow();
    }
  }

  static final List<DemoCitizen> ALL =
      List.of(
          citizen("anna", "Anna", "Testesen", "2512489990", "norddjurs", "SUL-138", "SEL-83"),
          citizen("bo", "Bo", "Larsen", "0306619990", "norddjurs", "SUL-138", "SEL-107"),
          citizen("ruth", "Ruth", "Dam", "0903399990", "norddjurs", "SUL-138"),
          citizen("svend", "Svend", "Kjær", "1207449990", "norddjurs", "SUL-138"),
          citizen("gerda", "Gerda", "Friis", "1411379991", "norddjurs", "SUL-138", "SEL-83"),
          citizen("lis", "Lis", "Aagaard", "3008559990", "norddjurs", "SEL-85"),
          citizen("poul", "Poul", "Thorsen", "2101419990", "norddjurs", "SUL-138"),
          citizen("karen", "Karen", "Holst", "0101529990", "randers", "SUL-138"),
          citizen("mona", "Mona", "Skov", "0804679990", "randers", "SUL-138"),
          citizen("keld", "Keld", "Madsen", "1405719990", "hjoerring", "SEL-107"),
          citizen("tove", "Tove", "Sund", "1107669990", "hjoerring", "SUL-138", "SEL-107"),
          citizen("jens", "Jens", "Poulsen", "1701939990", "hjoerring", "SEL-85"),
          citizen("ida", "Ida", "Vestergaard", "2205889990", "hjoerring", "SEL-85"),
          citizen("maria", "Maria", "Lindholm", "1902879990", "hjoerring", "SEL-85"),
          citizen("ole", "Ole", "Brandt", "0506909990", "aalborg", "SUL-138"),
          citizen("amir", "Amir", "Haddad", "2702999990", "aalborg", "SEL-85"),
          citizen("sigrid", "Sigrid", "Bakken", "12834810008", "trondheim", "HOL-3-2"),
          citizen("arne", "Arne", "Moe", "52857010019", "trondheim", "HOL-3-2"));

  private static DemoCitizen citizen(
      String key, String given, String family, String number, String home, String... bases) {
    return new DemoCitizen(key, given, family, number, home, List.of(bases));
  }
}
