package medspil.app;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/// A test that says, with `@Proves`, which requirement it proves.
record Proof(String requirement, String test) {

  /// Reads the tests' sources as the compiler does, without compiling them.
  static List<Proof> in(Path tests, JavaCompiler compiler) throws IOException {
    try (var files = Files.walk(tests);
        var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, null, null, units);
      var reader = new Reader();
      for (var unit : task.parse()) reader.scan(unit, null);
      return reader.found;
    }
  }

  /// Walks through a file and knows in which class it is.
  private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final List<Proof> found = new ArrayList<>();
    private String type = "";

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void none) {
      type = "";
      return super.visitCompilationUnit(unit, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void none) {
      var around = type;
      type = node.getSimpleName().isEmpty() ? around : node.getSimpleName().toString();
      note(node.getModifiers(), type);
      super.visitClass(node, null);
      type = around;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void none) {
      note(node.getModifiers(), type + ": " + node.getName().toString().replace('_', ' '));
      return super.visitMethod(node, null);
    }

    private void note(ModifiersTree modifiers, String test) {
      for (var annotation : modifiers.getAnnotations()) {
        if (annotation.getAnnotationType().toString().equals("Proves")) named(annotation, test);
      }
    }

    private void named(AnnotationTree annotation, String test) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
          found.add(new Proof(String.valueOf(literal.getValue()), test));
          return null;
        }
      }.scan(annotation, null);
    }
  }
}
