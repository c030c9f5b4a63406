package medspil.citizen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Who the citizens are: the one place with names and numbers.
public interface People {

  /// The pathway of a number, current or former; for machines and messages, which may ask by
  /// number.
  Optional<Found> withNumber(PersonalNumber number);

  /// The pathway of a number, made known now when it was not.
  PathwayId register(PersonalNumber number, Person person);

  /// The names a viewer may see, of those asked for.
  Map<PathwayId, Person> seen(Viewer viewer, Collection<PathwayId> pathways);

  /// One citizen as a viewer may see them; empty when they may not.
  default Optional<Person> seen(Viewer viewer, PathwayId pathway) {
    return Optional.ofNullable(seen(viewer, List.of(pathway)).get(pathway));
  }

  /// Citizens whom the viewer may see, by the beginning of a name.
  List<PathwayId> named(Viewer viewer, String beginning, int most);

  /// Citizens whom the viewer may see, by their day of birth.
  List<PathwayId> bornOn(Viewer viewer, LocalDate day, int most);

  /// Whether their address is protected, as the municipality they live in says; what another says
  /// changes nothing.
  void protect(PathwayId pathway, UUID municipality, boolean address);

  /// The current number, for messages to other systems.
  Optional<PersonalNumber> numberOf(PathwayId pathway);

  record Found(PathwayId pathway, boolean current) {}

  /// A name as people say it, for pages that have the right to it.
  ///
  /// @param diedOn since then nothing friendly is said or sent
  /// @param protectedAddress nobody is told or writes down where they live (in Denmark *navne- og
  ///   adressebeskyttelse*)
  record Person(
      String givenName,
      String familyName,
      @Nullable LocalDate birthDate,
      UUID residence,
      @Nullable LocalDate diedOn,
      boolean protectedAddress) {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    /// Whether a given or a family name may be written so.
    public static boolean isName(String text) {
      return NAME.matcher(text).matches();
    }

    /// Somebody of whose death nobody has told, and whose address is not protected.
    public Person(
        String givenName, String familyName, @Nullable LocalDate birthDate, UUID residence) {
      this(givenName, familyName, birthDate, residence, null, false);
    }

    public String name() {
      return givenName + " " + familyName;
    }

    @Override
    public String toString() {
      return "Person[]";
    }
  }
}
