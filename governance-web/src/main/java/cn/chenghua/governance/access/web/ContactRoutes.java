package cn.chenghua.governance.access.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class ContactRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Set.of(Right.ADMINISTER, Right.SECURE), "/accounts/{id}/contact")
                .post(Right.ADMINISTER, "/accounts/{id}/contact", "/accounts/{id}/contact/{kind}/erase")
                .post(Right.UNMASK, "/accounts/{id}/contact/show");
    }
}
