package cn.chenghua.governance.district;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Transactional;

/** A transaction that may take minutes, such as an import: it runs on connections of its own, with longer limits. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional(label = LongWork.LABEL)
public @interface LongWork {

    String LABEL = "long-work";
}
