package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The scripts, styles and pictures that everybody may load: exactly the files that are there, so that no page can pass for one. */
@Component
class PublicAssets implements RequestMatcher {

    private static final List<String> LIBRARIES = List.of("tabler__core", "htmx.org", "echarts", "leaflet", "idb");
    private final Set<String> own;

    PublicAssets(ResourcePatternResolver resources) throws IOException {
        own = Stream.of(resources.getResources("classpath*:/static/**/*.*")).map(PublicAssets::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return reading && (own.contains(path) || LIBRARIES.stream().anyMatch(name -> path.startsWith("/webjars/" + name + "/")));
    }

    private static String path(Resource file) {
        try {
            var address = file.getURL().getPath();
            return address.substring(address.lastIndexOf("/static/") + "/static".length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
