package cn.chenghua.governance.report.web;

import cn.chenghua.governance.site.RouteRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportRoutes {

    @Bean
    RouteRules overviewRules() {
        return routes -> routes.signedIn("GET", "/");
    }
}
