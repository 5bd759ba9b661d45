package cn.chenghua.governance.plan.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForecastRoutes {

    @Bean
    RouteRules forecastRules() {
        return routes -> routes.get(Right.READ, "/forecasts", "/forecasts/backtest.csv");
    }
}
