package cn.chenghua.governance.renewal.circle.persistence;

import java.util.Map;

import cn.chenghua.governance.renewal.circle.CircleRules;
import cn.chenghua.governance.renewal.circle.Walker;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator has set about the circle. */
@Configuration(proxyBeanMethods = false)
class CircleConfiguration {

    @Bean
    CircleRules circleRules(@Value("${governance.circle.minutes:15}") int minutes,
            @Value("${governance.circle.adult-km-h:4.0}") double adult,
            @Value("${governance.circle.elder-km-h:3.2}") double elder,
            @Value("${governance.circle.child-km-h:3.6}") double child,
            @Value("${governance.circle.access-metres:300}") double access) {
        return new CircleRules(minutes, Map.of(Walker.ADULT, adult, Walker.ELDER, elder, Walker.CHILD, child), access);
    }
}
