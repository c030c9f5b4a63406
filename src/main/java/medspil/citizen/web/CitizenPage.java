package medspil.citizen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One citizen's pathway across all sectors, as far as the viewer may see it.
public record CitizenPage(
    String name,
    String about,
    List<String> chips,
    @Nullable String plan,
    Timeline timeline,
    List<TaskLine> tasks,
    List<String> shared,
    @Nullable String coordinator) {

  public record TaskLine(String address, String title, String due, String owner, boolean late) {}
}
