package medspil.servicemodel.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the pages *Tjenestemodeller* and one of them print.
public record SitePage(
    @Nullable String refusal, List<Model> models, @Nullable Editing editing, Supplier<UUID> ids) {
  public SitePage {
    models = List.copyOf(models);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// A model as the reader's unit has it.
  ///
  /// @param examples who has such a pathway, and which source says so; null when it names none
  /// @param now the version that holds today; null while there is none
  public record Model(
      String name,
      String unit,
      String agreement,
      @Nullable Version now,
      @Nullable String nowSaid,
      String edit,
      @Nullable String examples,
      List<Shared> shared,
      List<Version> versions) {
    public Model {
      shared = List.copyOf(shared);
      versions = List.copyOf(versions);
    }
  }

  /// Another site's, to look at and begin with.
  public record Shared(String unit, List<Point> points, String take) {
    public Shared {
      points = List.copyOf(points);
    }
  }

  /// A version.
  ///
  /// @param changed what is other than in the one before, in sentences
  public record Version(
      String name, String said, Moment written, List<Point> points, List<String> changed) {
    public Version {
      points = List.copyOf(points);
      changed = List.copyOf(changed);
    }
  }

  public record Point(String name, List<String> items) {
    public Point {
      items = List.copyOf(items);
    }
  }

  /// The form of a new version.
  ///
  /// @param version the number it gets
  public record Editing(
      String name,
      String unit,
      String model,
      String unitId,
      int version,
      Field from,
      boolean shared,
      List<PointField> points,
      List<ContactField> contacts,
      Field home) {
    public Editing {
      points = List.copyOf(points);
      contacts = List.copyOf(contacts);
    }
  }

  /// A contact's name, and how many days after the citizen came home.
  public record ContactField(Field name, Field after) {}

  /// A point's name, and its items a line each.
  public record PointField(Field name, Field items) {}
}
