package medspil.page.web;

import java.util.List;
import medspil.page.Assets;
import medspil.page.Site;
import medspil.page.Texts;
import medspil.templates.StaticTemplates;
import medspil.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
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

/// What every room's pages lean on, as beans: [Texts], [Templates], and a [medspil.page.Shell] as
/// an argument of a route.
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
      }

      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JteConverter());
      }
    };
  }
}
