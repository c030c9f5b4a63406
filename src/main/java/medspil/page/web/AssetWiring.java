package medspil.page.web;

import java.time.Duration;
import medspil.page.Assets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Static files under `/assets`, each by a name with its content's hash in it, so that a browser
/// may keep it for ever.
@Configuration(proxyBeanMethods = false)
class AssetWiring implements WebMvcConfigurer {
  /// htmx as its webjar holds it.
  private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "/assets/htmx/**", HTMX);
    serve(registry, "/assets/**", "classpath:/static/");
  }

  private static void serve(ResourceHandlerRegistry registry, String path, String from) {
    registry
        .addResourceHandler(path)
        .addResourceLocations(from)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
        .addTransformer(new CssLinkResourceTransformer());
  }

  @Bean
  Assets assets(@Qualifier("mvcResourceUrlProvider") ObjectProvider<ResourceUrlProvider> urls) {
    return file -> {
      var url = urls.getObject().getForLookupPath("/assets/" + file);
      if (url == null) {
        throw new IllegalStateException("no static file " + file);
      }
      return url;
    };
  }
}
