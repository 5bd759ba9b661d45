package cn.chenghua.governance.renewal.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which targets report into which plans, such as A08 into the three-year plan and into the five-year plan. Together they are
 * counted once each, so that a target with two plans adds nothing twice.
 */
public record Reporting(Map<String, List<String>> byPlan) {

    /**
     * @param own the targets of the plan itself, under its name
     * @param documents parent plans with the targets that report into them
     */
    public static Reporting of(String plan, Collection<String> own, List<PlanDocument> documents) {
        var byPlan = new LinkedHashMap<String, List<String>>();
        byPlan.put(plan, own.stream().sorted().toList());
        documents.stream().filter(document -> document.kind() == DocumentKind.PARENT)
                .forEach(document -> byPlan.put(document.title(), List.copyOf(document.targets())));
        return new Reporting(byPlan);
    }

    /** All targets, each once. */
    public List<String> together() {
        var all = new TreeSet<String>();
        byPlan.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The targets that report into more than one plan. */
    public List<String> shared() {
        return together().stream().filter(code -> byPlan.values().stream().filter(codes -> codes.contains(code)).count() > 1)
                .toList();
    }
}
