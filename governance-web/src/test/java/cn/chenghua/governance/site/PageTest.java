package cn.chenghua.governance.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/**
 * A test of one or a few controllers with templates, messages and security but no database; the test brings in-memory
 * repositories. Beans are made when they are asked for, so only what the page under test uses has to be there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WebMvcTest(properties = {"spring.main.lazy-initialization=true",
        "spring.main.banner-mode=off",
        "spring.test.print-condition-evaluation-report=false"}, includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = PageTest.SHELL))
@Import(PageContext.class)
public @interface PageTest {

    String SHELL = "cn\\.chenghua\\.governance\\.(site\\..*|access\\.((web|session|factor|ticket|federation)\\.)?\\w+|\\w+\\.web\\.\\w+Routes)";

    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value();
}
