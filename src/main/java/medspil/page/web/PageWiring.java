package medspil.page.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import medspil.page.Assets;
import medspil.page.Site;
import medspil.page.Texts;
import medspil.templates.StaticTemplates;
import medspil.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/// What every room's pages lean on, as beans: [Texts], [Templates], and a [medspil.page.Shell] and
/// what was [medspil.page.Sent] as arguments of a route, and a [medspil.page.Reply] as its answer.
@Configuration(proxyBeanMethods = false)
class PageWiring {

  @Bean
  Texts texts(@Value("${medspil.texts.strict:false}") boolean strict) {
    return strict ? Texts.strict() : Texts.lenient();
  }

  @Bean
  Templates templates() {
    return new StaticTemplates();
  }

  @Bean
  Site site(Assets assets, Environment environment) {
    return new Site(assets, environment.acceptsProfiles(Profiles.of("demo")));
  }

  /// What is public and has not changed is not sent again.
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> publicTags() {
    var tags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    tags.addUrlPatterns("/public/*");
    return tags;
  }

  @Bean
  WebMvcConfigurer pageWeb(ObjectProvider<Shells> shells) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ShellArgument(shells));
        resolvers.add(new SentArgument());
      }

      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JteConverter());
        converters.addCustomConverter(new InvitationConverter());
      }
    };
  }

  /// A reply is looked at before the one that writes pages, which would write it as data.
  @Bean
  SmartInitializingSingleton replies(RequestMappingHandlerAdapter adapter) {
    return () -> {
      var known = Objects.requireNonNull(adapter.getReturnValueHandlers());
      var pages =
          known.stream()
              .filter(RequestResponseBodyMethodProcessor.class::isInstance)
              .findFirst()
              .orElseThrow();
      adapter.setReturnValueHandlers(
          Stream.concat(Stream.of(new ReplyHandler(pages)), known.stream()).toList());
    };
  }
}
