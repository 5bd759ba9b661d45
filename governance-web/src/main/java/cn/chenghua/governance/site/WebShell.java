package cn.chenghua.governance.site;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Ties the shell into Spring MVC: languages, preferences, actors as arguments, and how long assets may be kept. */
@Configuration(proxyBeanMethods = false)
class WebShell implements WebMvcConfigurer {

    private static final Pattern FILE_NAME = Pattern.compile("\\.[a-z]+[0-9]?$");

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SoundText());
        registry.addInterceptor(new Preferences());
        registry.addInterceptor(new RefusedForms());
        registry.addInterceptor(new DeclaredParameters()).addPathPatterns("/api/**");
    }

    /** Libraries carry their version in the path and never change; our own files are asked for again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()).resourceChain(true);
        registry.addResourceHandler("/**").addResourceLocations("classpath:/static/").setCacheControl(CacheControl.noCache())
                .resourceChain(true).addResolver(new OwnFiles());
    }

    /** Looks among our files only for what bears a file's name: every link of a page comes by here. */
    private static final class OwnFiles extends PathResourceResolver {

        @Override
        protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return FILE_NAME.matcher(path).find() ? super.resolveUrlPathInternal(path, locations, chain) : null;
        }
    }
}
