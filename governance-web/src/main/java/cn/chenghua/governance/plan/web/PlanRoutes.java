package cn.chenghua.governance.plan.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanRoutes {

    @Bean
    RouteRules planRules() {
        return routes -> routes
                .get(Right.READ, "/plan", "/targets", "/targets/{code}", "/targets/{code}/postings", "/api/v1/plan",
                        "/api/v1/targets",
                        "/api/v1/targets/{code}", "/api/v1/targets/{code}/postings", "/api/v1/progress", "/api/v1/progress.csv",
                        "/api/v1/progress.xlsx", "/api/v1/initiatives/{initiative}")
                .get(Right.DEFINE_TARGETS, "/targets/{code}/definition", "/targets/{code}/course", "/plan/period")
                .post(Right.DEFINE_TARGETS, "/targets/{code}/definition", "/targets/{code}/course", "/plan/period");
    }
}
