package cn.chenghua.governance.site;

/**
 * What a feature's routes ask for; one bean a feature, such as {@code rules -> rules.get(READ, "/plan", "/api/v1/plan")}. A
 * route nobody declares is refused.
 */
@FunctionalInterface
public interface RouteRules {

    void declare(Routes routes);
}
