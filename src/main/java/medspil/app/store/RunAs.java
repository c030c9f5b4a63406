package medspil.app.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import medspil.app.CannotStart;

/// PostgreSQL refuses to run as root, so root runs it without its powers.
enum RunAs {
  /// An ordinary user runs it directly.
  SELF(""),
  /// Root in a user namespace of its own, where it is nobody and the files stay its own.
  NAMESPACE("unshare -U"),
  /// Root where user namespaces are closed, as in many containers: the files are given to nobody.
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private final String prefix;

  RunAs(String prefix) {
    this.prefix = prefix;
  }

  static RunAs here() {
    if (!root()) return SELF;
    return Stream.of(NAMESPACE, NOBODY)
        .filter(RunAs::works)
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "PostgreSQL does not run as root and neither unshare nor setpriv works here;"
                    + " start the demo as an ordinary user."));
  }

  List<String> prefix() {
    return prefix.isEmpty() ? List.of() : List.of(prefix.split(" ", -1));
  }

  /// Makes the folder and all in it the server's own, where that is another user than us.
  void own(Path folder) throws IOException {
    if (this != NOBODY) return;
    refuseClosed(folder.toRealPath());
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        Files.setAttribute(file, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static void refuseClosed(Path folder) throws IOException {
    for (var above = folder.getParent(); above != null; above = above.getParent()) {
      if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        throw new CannotStart(
            "PostgreSQL runs as nobody here and cannot pass through %s; name another folder with --data."
                .formatted(above));
      }
    }
  }

  private static boolean root() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status"), US_ASCII).stream()
          .anyMatch(line -> line.matches("Uid:\\s+\\d+\\s+0\\s.*"));
    } catch (IOException unknown) {
      return false;
    }
  }

  private boolean works() {
    try {
      var command = Stream.concat(prefix().stream(), Stream.of("true")).toList();
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
