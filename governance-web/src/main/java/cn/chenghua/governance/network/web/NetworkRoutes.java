package cn.chenghua.governance.network.web;

import static cn.chenghua.governance.access.Right.READ;
import static cn.chenghua.governance.access.Right.REORGANISE;

import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class NetworkRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(READ, "/network", "/network/map", "/network/nodes.csv", "/network/edges.csv", "/network/gaps.csv",
                "/network/lengths.csv", "/network/density.csv", "/api/v1/network", "/api/v1/network/editions",
                "/api/v1/network/edges").get(REORGANISE, "/network/import")
                .post(REORGANISE, "/network/import", "/network/import/apply");
    }
}
