package cn.chenghua.governance.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only {@link SoundText} in: the address is checked at once, the parameters of query and form when somebody asks for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class SoundRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SoundText.checkPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            SoundText.checkQuery(request.getQueryString());
        }
        chain.doFilter(new Sound(request), response);
    }

    private static final class Sound extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> sound;

        Sound(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = sound;
            if (parameters == null) {
                var checked = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> checked.put(SoundText.of("parameter", name),
                        Arrays.stream(values).map(value -> SoundText.of(name, value)).toArray(String[]::new)));
                parameters = Collections.unmodifiableMap(checked);
                sound = parameters;
            }
            return parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterMap().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }
    }
}
