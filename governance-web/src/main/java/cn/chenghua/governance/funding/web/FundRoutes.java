package cn.chenghua.governance.funding.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class FundRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.get(Right.READ, "/funds", "/funds/entries", "/funds/entries/{id}", "/funds/export.csv", "/funds/export.xlsx",
                "/projects/{id}/funds", "/api/v1/funds", "/api/v1/funds/sources", "/api/v1/funds/balances",
                "/api/v1/funds/transfers", "/api/v1/funds/entries", "/api/v1/funds/entries.csv", "/api/v1/funds/entries/{id}",
                "/api/v1/projects/{id}/funds")
                .get(Right.EDIT_PROJECTS, "/funds/import", "/funds/import/{id}")
                .post(Right.EDIT_PROJECTS, "/funds/import", "/funds/import/apply", "/funds/entries/{id}/correct",
                        "/projects/{id}/funds/entries", "/projects/{id}/funds/contracts",
                        "/projects/{id}/funds/contracts/{contract}", "/api/v1/projects/{id}/funds/entries",
                        "/api/v1/projects/{id}/funds/contracts", "/api/v1/projects/{id}/funds/contracts/{contract}",
                        "/api/v1/funds/entries/{id}/corrections")
                .post(Right.BALANCE_FUNDS, "/funds/transfers", "/api/v1/funds/transfers");
    }
}
