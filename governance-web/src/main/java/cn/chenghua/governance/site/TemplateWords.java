package cn.chenghua.governance.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the same few words to begin with: {@code shell}, {@code figures}, {@code units} and {@code sentences}. */
@Configuration(proxyBeanMethods = false)
class TemplateWords {

    @Bean
    static BeanPostProcessor templateWordsGiver(ObjectProvider<Shell> shell, ObjectProvider<Figures> figures,
            ObjectProvider<UnitNames> units, ObjectProvider<Sentences> sentences) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver resolver) {
                    shell.ifAvailable(word -> resolver.addStaticVariable("shell", word));
                    figures.ifAvailable(word -> resolver.addStaticVariable("figures", word));
                    units.ifAvailable(word -> resolver.addStaticVariable("units", word));
                    sentences.ifAvailable(word -> resolver.addStaticVariable("sentences", word));
                }
                return bean;
            }
        };
    }
}
