package medspil.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import medspil.access.Role;

/// The places of the main menu, in the order of a working day.
public enum Menu {
  /// The citizen's own.
  MINE("/mine"),
  WORK("/work"),
  /// For units that hand over from shift to shift.
  SHIFT("/shift"),
  MESSAGES("/messages"),
  CITIZENS("/citizens"),
  ADMITTED("/admissions"),
  AGREEMENTS("/agreements"),
  ATTENTION("/attention");

  private final String path;

  Menu(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /// The key of its text.
  public String key() {
    return "page.menu." + list();
  }

  /// Whether it says how much waits there.
  public boolean counts() {
    return this == MESSAGES || this == ATTENTION;
  }

  /// The list that pages are told of when that changes.
  public String list() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String id() {
    return "menu-" + list();
  }

  public static List<Menu> of(Role role) {
    return Stream.of(values()).filter(place -> place.isFor(role)).toList();
  }

  private boolean isFor(Role role) {
    return switch (this) {
      case MINE -> role == Role.CITIZEN;
      case AGREEMENTS -> true;
      case WORK, SHIFT, MESSAGES, CITIZENS, ADMITTED -> role != Role.CITIZEN;
      case ATTENTION -> role.sortsOut();
    };
  }
}
