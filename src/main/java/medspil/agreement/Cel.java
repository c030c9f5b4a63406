package medspil.agreement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Conditions in the Common Expression Language, compiled and checked against a vocabulary.
///
/// Only what always ends and never fails is allowed: comparing, `in`, and, or, not, choice. There
/// is no arithmetic, no loop, no function and no clock. An event's word is true when it is that
/// event.
final class Cel {
  private static final int LONGEST = 2_000;
  private static final int REMEMBERED = 5_000;

  private static final CelStandardDeclarations ALLOWED =
      CelStandardDeclarations.newBuilder()
          .includeFunctions(
              StandardFunction.LOGICAL_AND,
              StandardFunction.LOGICAL_OR,
              StandardFunction.LOGICAL_NOT,
              StandardFunction.CONDITIONAL,
              StandardFunction.EQUALS,
              StandardFunction.NOT_EQUALS,
              StandardFunction.LESS,
              StandardFunction.LESS_EQUALS,
              StandardFunction.GREATER,
              StandardFunction.GREATER_EQUALS,
              StandardFunction.IN)
          .build();

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .enableHeterogeneousNumericComparisons(true)
          .build();

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

  private final Vocabulary vocabulary;
  private final CelCompiler compiler;
  private final Map<String, Compiled> known = new ConcurrentHashMap<>();
  private final Map<String, Word> words;

  Cel(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words =
        Stream.concat(
                vocabulary.facts().stream().map(Word::of),
                vocabulary.events().stream().map(Word::of))
            .collect(toUnmodifiableMap(Word::name, identity()));
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(ALLOWED)
            .setOptions(OPTIONS)
            .setResultType(SimpleType.BOOL);
    words.values().forEach(word -> builder.addVar(word.name(), word.type()));
    this.compiler = builder.build();
  }

  /// The same words mean the same; annexes repeat them.
  Compiled compile(String text) {
    if (text.length() > LONGEST) {
      var said = Said.of(Wrong.LONG_CONDITION, LONGEST, text.length());
      return new Compiled.Flawed(List.of(new Flaw(0, said)));
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::read);
  }

  private Compiled read(String text) {
    var parsed = compiler.parse(text);
    if (parsed.hasError()) {
      return flawed(text, parsed);
    }
    var reading = new Walk(tree(parsed)).read();
    var flaws = new CheckWords(vocabulary).flaws(reading);
    if (!flaws.isEmpty()) {
      return new Compiled.Flawed(flaws);
    }
    var checked = compiler.check(tree(parsed));
    return checked.hasError()
        ? flawed(text, checked)
        : new Compiled.Sound(new Written(text, reading.names(), program(checked), words));
  }

  private static CelAbstractSyntaxTree tree(CelValidationResult result) {
    try {
      return result.getAst();
    } catch (CelValidationException impossible) {
      throw new IllegalStateException("a condition without errors has no tree", impossible);
    }
  }

  private static Program program(CelValidationResult checked) {
    try {
      return RUNTIME.createProgram(tree(checked));
    } catch (CelEvaluationException impossible) {
      throw new IllegalStateException("a checked condition could not be planned", impossible);
    }
  }

  private static Compiled flawed(String text, CelValidationResult result) {
    return new Compiled.Flawed(
        result.getErrors().stream().map(issue -> flaw(text, issue)).toList());
  }

  private static Flaw flaw(String text, CelIssue issue) {
    var location = issue.getSourceLocation();
    int lines =
        text.lines().limit(Math.max(0, location.getLine() - 1)).mapToInt(s -> s.length() + 1).sum();
    return CelSays.inPlainWords(lines + Math.max(0, location.getColumn()), issue.getMessage());
  }

  /// A word as the language knows it; its unknown is made once, since it is asked for often.
  record Word(String name, CelType type, @Nullable FactWord fact, Optional<Object> unknown) {
    static Word of(FactWord fact) {
      var type =
          switch (fact.type()) {
            case YES_NO -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
            case TEXT -> SimpleType.STRING;
          };
      return new Word(fact.name(), type, fact, unknown(fact.name()));
    }

    static Word of(EventWord event) {
      return new Word(event.name(), SimpleType.BOOL, null, unknown(event.name()));
    }

    private static Optional<Object> unknown(String name) {
      return Optional.of(CelUnknownSet.create(CelAttribute.fromQualifiedIdentifier(name)));
    }

    Optional<Object> on(Ground ground) {
      if (fact == null) {
        return Optional.of(name.equals(ground.name()));
      }
      var given = ground.facts().get(name);
      return given == null ? unknown : Optional.of(fact.read(given));
    }
  }

  /// A condition somebody wrote.
  record Written(String text, Set<String> names, Program program, Map<String, Word> words)
      implements Condition {
    @Override
    public Verdict on(Ground ground) {
      CelVariableResolver facts = name -> value(name, ground);
      try {
        return switch (program.eval(facts)) {
          case Boolean truth -> Verdict.of(truth);
          case CelUnknownSet unknown -> Verdict.unknown(names(unknown));
          case Object other -> throw new IllegalStateException("neither true nor false: " + other);
        };
      } catch (CelEvaluationException e) {
        if (e.getCause() instanceof IllegalArgumentException wrongType) {
          throw wrongType;
        }
        throw new IllegalStateException("a checked condition failed: " + text, e);
      }
    }

    @Override
    public String toString() {
      return text;
    }

    private Optional<Object> value(String name, Ground ground) {
      var word = words.get(name);
      return word == null ? Optional.empty() : word.on(ground);
    }

    private static Set<String> names(CelUnknownSet unknown) {
      return unknown.attributes().stream().map(Object::toString).collect(toUnmodifiableSet());
    }
  }

  /// Goes through a parsed condition and notes what it mentions.
  private static final class Walk {
    private final CelAbstractSyntaxTree tree;
    private final List<ConditionRead.Named> named = new ArrayList<>();
    private final List<ConditionRead.Compared> compared = new ArrayList<>();
    private final List<ConditionRead.Called> called = new ArrayList<>();

    Walk(CelAbstractSyntaxTree tree) {
      this.tree = tree;
    }

    ConditionRead read() {
      visit(tree.getExpr());
      return new ConditionRead(named, compared, called);
    }

    private void visit(CelExpr expr) {
      switch (expr.getKind()) {
        case IDENT, SELECT -> name(expr);
        case CALL -> call(expr, expr.call());
        case LIST -> expr.list().elements().forEach(this::visit);
        case MAP, STRUCT -> called.add(new ConditionRead.Called("{ }", offset(expr)));
        case CONSTANT, COMPREHENSION, NOT_SET -> {}
      }
    }

    private void name(CelExpr expr) {
      var name = dotted(expr);
      if (name == null) {
        called.add(new ConditionRead.Called("." + expr.select().field(), offset(expr)));
      } else {
        named.add(new ConditionRead.Named(name, offset(start(expr))));
      }
    }

    private void call(CelExpr expr, CelExpr.CelCall call) {
      called.add(new ConditionRead.Called(call.function(), offset(expr)));
      call.target().ifPresent(this::visit);
      call.args().forEach(this::visit);
      if (List.of("_==_", "_!=_", "@in").contains(call.function())) {
        compare(call.args().get(0), call.args().get(1));
        compare(call.args().get(1), call.args().get(0));
      }
    }

    private void compare(CelExpr fact, CelExpr value) {
      var name = dotted(fact);
      if (name == null) {
        return;
      }
      var values = value.getKind() == Kind.LIST ? value.list().elements() : List.of(value);
      for (var one : values) {
        if (one.getKind() == Kind.CONSTANT
            && one.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
          compared.add(new ConditionRead.Compared(name, one.constant().stringValue(), offset(one)));
        }
      }
    }

    /// Null when it is no plain dotted name.
    private static @Nullable String dotted(CelExpr expr) {
      if (expr.getKind() == Kind.IDENT) {
        return expr.ident().name();
      }
      if (expr.getKind() != Kind.SELECT) {
        return null;
      }
      var before = dotted(expr.select().operand());
      return before == null ? null : before + "." + expr.select().field();
    }

    private static CelExpr start(CelExpr expr) {
      return expr.getKind() == Kind.SELECT ? start(expr.select().operand()) : expr;
    }

    private int offset(CelExpr expr) {
      return tree.getSource().getPositionsMap().getOrDefault(expr.id(), 0);
    }
  }
}
