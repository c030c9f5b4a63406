package medspil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import medspil.agreement.AgreementReader;
import medspil.agreement.FaultWords;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.page.Language;
import medspil.page.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `medspil agreement check FILE…`: says what is wrong in agreement files; needs no database.
///
/// Parents and annexes are looked for beside each file. Ends with 0 when all is well, 1 when there
/// are errors (warnings alone are well), 2 when a file cannot be read at all.
@Command(
    name = "check",
    description = "Reads agreement files and says what is wrong, where, and what would be right.",
    mixinStandardHelpOptions = true)
public final class CheckAgreements implements Callable<Integer> {
  private static final int WELL = 0;
  private static final int FAULTS = 1;
  private static final int UNREADABLE = 2;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Agreement files (YAML).")
  private List<Path> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "da|nb|en",
      description = "In which language; English when left out.")
  private String language = Language.EN.tag();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    try {
      return check();
    } catch (UncheckedIOException e) {
      command.commandLine().getErr().println(e.getMessage());
      return UNREADABLE;
    }
  }

  private int check() {
    var sources = new ArrayList<Source>();
    for (var file : withSiblings()) {
      sources.add(source(file));
    }
    var library = new AgreementReader(PathwayWords.vocabulary()).read(sources);
    var asked = files.stream().map(Path::toString).toList();
    var faults = library.faults().stream().filter(fault -> asked.contains(fault.file())).toList();
    var out = command.commandLine().getOut();
    faults.stream().map(words()::line).forEach(out::println);
    return faults.stream().anyMatch(fault -> fault.isError()) ? FAULTS : WELL;
  }

  private FaultWords words() {
    var wanted = Language.tagged(language);
    if (wanted.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--language is da, nb or en, was " + language);
    }
    return new FaultWords(Texts.lenient().in(wanted.get()));
  }

  /// The files asked for first, then what else lies in their folders.
  private Set<Path> withSiblings() {
    var all = new LinkedHashSet<>(files);
    for (var file : files) {
      try (var folder = Files.newDirectoryStream(folder(file), "*.{yaml,yml}")) {
        folder.forEach(sibling -> {
          if (files.stream().noneMatch(one -> same(one, sibling))) all.add(sibling);
        });
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": there is no such folder", e);
      }
    }
    return all;
  }

  private static Source source(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read as a text file", e);
    }
  }

  private static Path folder(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
