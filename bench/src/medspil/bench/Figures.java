package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// One cell of the table: a way, so many callers, in one pass; processor time in milliseconds an
/// event.
record Figures(
    int pass,
    String way,
    int callers,
    int events,
    double perSecond,
    double p50,
    double p99,
    double appCpu,
    double compilerCpu,
    double databaseCpu,
    double wal,
    double pages,
    double load) {
  static final String HEAD =
      "pass,way,callers,events,per_second,p50_ms,p99_ms,app_cpu_ms,compiler_cpu_ms,database_cpu_ms,wal_bytes,whole_pages,load\n";

  /// Without the JVM's compilers.
  double cpu() {
    return appCpu + databaseCpu;
  }

  String csv() {
    return String.format(
        Locale.ROOT,
        "%d,%s,%d,%d,%.1f,%.2f,%.2f,%.3f,%.3f,%.3f,%.0f,%.3f,%.2f%n",
        pass,
        way,
        callers,
        events,
        perSecond,
        p50,
        p99,
        appCpu,
        compilerCpu,
        databaseCpu,
        wal,
        pages,
        load);
  }

  static void begin(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEAD);
  }

  void appendTo(Path file) throws IOException {
    Files.writeString(file, csv(), StandardOpenOption.APPEND);
    System.out.print(csv());
  }
}
