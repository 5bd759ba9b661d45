package cn.chenghua.governance.plan.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ViewResolver;

/**
 * Keeps the written-out content of a page that many open and few change. The frame around it, with the name of the reader and
 * the tokens of his forms, is written for each request; only what depends on nothing but the key may be kept.
 */
@Component
public class KeptContent {

    private final ViewResolver views;
    private final Cache<Object, String> contents = Caffeine.newBuilder().maximumWeight(32L << 20)
            .weigher((Object key, String content) -> 2 * content.length() + 200).build();

    KeptContent(@Qualifier("thymeleafViewResolver") ViewResolver views) {
        this.views = views;
    }

    /**
     * @param key everything the content depends on but the language
     * @param fragment such as {@code report/overview :: main}
     * @param filled fills the model; asked only when nothing is kept
     */
    public String of(Object key, String fragment, Supplier<Model> filled, HttpServletRequest request,
            HttpServletResponse response) {
        return contents.get(new Key(key, LocaleContextHolder.getLocale().getLanguage()),
                _ -> write(fragment, filled.get(), request, response));
    }

    private String write(String fragment, Model model, HttpServletRequest request, HttpServletResponse response) {
        var paper = new Paper(response);
        try {
            var view = views.resolveViewName(fragment, LocaleContextHolder.getLocale());
            if (view == null) {
                throw new IllegalArgumentException(fragment);
            }
            view.render(model.asMap(), request, paper);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(fragment, e);
        }
        var text = paper.text.toString();
        if (text.contains("name=\"_csrf\"")) {
            throw new IllegalStateException("The token of a form is one reader's, so " + fragment + " cannot be kept");
        }
        return text;
    }

    private record Key(Object content, String language) {
    }

    /** Takes what is written instead of the client; status and headers of the answer are the page's, not the content's. */
    private static final class Paper extends HttpServletResponseWrapper {

        private final StringWriter text = new StringWriter(64 << 10);
        private final PrintWriter writer = new PrintWriter(text);

        Paper(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }
}
