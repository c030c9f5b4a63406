package medspil.journal.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.StringNode;

/// Reads ids, records of one component named `value`, where they are the keys of a map.
final class WrapperKeys implements KeyDeserializers {

  static JacksonModule module() {
    return new SimpleModule("wrapper keys") {
      @Override
      public void setupModule(SetupContext context) {
        context.addKeyDeserializers(new WrapperKeys());
      }
    };
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return RecordForm.isWrapper(type.getRawClass()) ? new Key(type) : null;
  }

  private static final class Key extends KeyDeserializer {
    private final JavaType type;

    Key(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return context.readTreeAsValue(StringNode.valueOf(key), type);
    }
  }
}
