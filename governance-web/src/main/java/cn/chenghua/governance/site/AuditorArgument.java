package cn.chenghua.governance.site;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Auditor;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a handler take an {@link Auditor}; whoever lacks the right is refused before it runs. */
@Component
class AuditorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Auditor.class;
    }

    @Override
    public Auditor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        var actor = Signed.in(servlet).orElseThrow(() -> new IllegalStateException("No actor on an undeclared route"));
        actor.check(Right.AUDIT);
        var units = actor.scope(Right.AUDIT).array();
        return new Auditor(actor.account(), actor.displayName(), units == null ? null : List.of(units));
    }
}
