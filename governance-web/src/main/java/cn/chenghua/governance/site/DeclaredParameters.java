package cn.chenghua.governance.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;

import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query parameter that the REST handler does not declare, instead of silently ignoring a misspelt filter. */
class DeclaredParameters implements HandlerInterceptor {

    private static final Set<Class<?>> RESOLVED = Set.of(Actor.class, Steward.class);
    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(RestController.class)
                && request.getQueryString() != null) {
            var names = declared.computeIfAbsent(method, DeclaredParameters::names);
            firstUnknown(request, names).ifPresent(name -> {
                throw new UnknownParameter(name, names);
            });
        }
        return true;
    }

    private static Optional<String> firstUnknown(HttpServletRequest request, Set<String> names) {
        return request.getParameterMap().keySet().stream().filter(name -> !names.contains(name)).findFirst();
    }

    private static Set<String> names(HandlerMethod method) {
        var discoverer = new DefaultParameterNameDiscoverer();
        return Arrays.stream(method.getMethodParameters()).peek(parameter -> parameter.initParameterNameDiscovery(discoverer))
                .flatMap(DeclaredParameters::names).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            var own = parameter.getParameterName();
            return Stream.of(asked.name().isEmpty() && own != null ? own : asked.name());
        }
        var type = parameter.getParameterType();
        var bound = parameter.hasParameterAnnotation(ModelAttribute.class) || parameter.getParameterAnnotations().length == 0;
        if (bound && !RESOLVED.contains(type) && type.isRecord() && !BeanUtils.isSimpleProperty(type)) {
            return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
        }
        return Stream.empty();
    }

    /** A query parameter that the resource does not have. */
    static final class UnknownParameter extends Refusal {
        UnknownParameter(String name, Set<String> known) {
            super("parameter.unknown", name, name, known.isEmpty() ? "-" : String.join(", ", known.stream().sorted().toList()));
        }
    }
}
