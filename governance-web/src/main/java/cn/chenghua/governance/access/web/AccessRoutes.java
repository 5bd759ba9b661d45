package cn.chenghua.governance.access.web;

import java.util.Set;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.site.RouteRules;
import cn.chenghua.governance.site.Routes;

import org.springframework.stereotype.Component;

@Component
class AccessRoutes implements RouteRules {

    @Override
    public void declare(Routes routes) {
        routes.open("GET", "/sign-in", "/sign-in/code", "/sign-in/ticket", "/setup/{token}", "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness")
                .open("POST", "/sign-in", "/sign-in/code", "/sign-in/ticket", "/setup/{token}").open("GET", "/error")
                .signedIn("POST", "/sign-out").signedIn("GET", "/account", "/account/password", "/account/second-factor")
                .signedIn("POST", "/account/password", "/account/tokens", "/account/tokens/{id}/revoke",
                        "/account/sessions/{id}/end", "/account/sessions/end-others", "/account/second-factor/begin",
                        "/account/second-factor/confirm", "/account/second-factor/recovery", "/account/second-factor/remove")
                .get(Right.SECURE, "/sessions", "/sessions/{account}")
                .post(Right.SECURE, "/sessions/{account}/{id}/end", "/sessions/{account}/end-all",
                        "/sessions/{account}/second-factor/remove")
                .get(Set.of(Right.ADMINISTER, Right.SECURE), "/accounts", "/accounts/{id}")
                .get(Set.of(Right.ADMINISTER, Right.SECURE, Right.AUDIT), "/roles")
                .get(Set.of(Right.SECURE, Right.AUDIT), "/sign-ins")
                .post(Set.of(Right.ADMINISTER, Right.SECURE), "/accounts/{id}/grants")
                .post(Right.ADMINISTER, "/accounts", "/accounts/{id}/link", "/accounts/{id}/enable", "/accounts/{id}/disable")
                .post(Right.SECURE, "/accounts/{id}/grants/withdraw", "/accounts/{id}/unlock")
                .get(Right.SECURE, "/tokens", "/tokens/accounts/{id}")
                .post(Right.SECURE, "/tokens/accounts", "/tokens/accounts/{id}", "/tokens/{id}/revoke")
                .get(Right.READ_CONTRACT, "/api", "/api/v1/openapi.json", "/api/v1/openapi.json/swagger-config",
                        "/swagger-ui/**");
    }
}
