package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Processor time as Linux counts it, in ticks of ten milliseconds.
///
/// It does not count what others do on the machine, and is trusted where throughput is not.
final class ProcessorTime {
  private static final double TICK_MILLISECONDS = 10;
  private static final int PARENT = 1;
  private static final int USER = 11;

  private ProcessorTime() {}

  /// One process, all its threads.
  static double milliseconds(long pid) {
    var fields = fields(pid);
    return fields.length == 0 ? 0 : ticks(fields, 2) * TICK_MILLISECONDS;
  }

  /// A process, its children that run, and those that have ended.
  static double family(long pid) throws IOException {
    var sum = ticks(fields(pid), 4) * TICK_MILLISECONDS;
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        var child = Long.parseLong(process.getFileName().toString());
        var fields = fields(child);
        if (fields.length > 0 && Long.parseLong(fields[PARENT]) == pid) {
          sum += ticks(fields, 2) * TICK_MILLISECONDS;
        }
      }
    }
    return sum;
  }

  /// The threads of a JVM that compile: their work ends when a server has run for a while.
  static double compilers(long pid) throws IOException {
    double sum = 0;
    try (var threads = Files.newDirectoryStream(Path.of("/proc/%d/task".formatted(pid)))) {
      for (var thread : threads) {
        var fields = fields(thread.resolve("stat"));
        if (fields.length > 0 && isCompiler(thread)) {
          sum += ticks(fields, 2) * TICK_MILLISECONDS;
        }
      }
    }
    return sum;
  }

  /// One that has ended meanwhile is none.
  private static boolean isCompiler(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*");
    } catch (IOException gone) {
      return false;
    }
  }

  private static double ticks(String[] fields, int kinds) {
    double sum = 0;
    for (var kind = 0; kind < kinds; kind++) {
      sum += Long.parseLong(fields[USER + kind]);
    }
    return sum;
  }

  /// What stands after the name, which may hold spaces; nothing when the process has gone.
  private static String[] fields(long pid) {
    return fields(Path.of("/proc/%d/stat".formatted(pid)));
  }

  private static String[] fields(Path file) {
    try {
      var line = Files.readString(file);
      return line.substring(line.lastIndexOf(')') + 2).trim().split(" ");
    } catch (IOException gone) {
      return new String[0];
    }
  }
}
