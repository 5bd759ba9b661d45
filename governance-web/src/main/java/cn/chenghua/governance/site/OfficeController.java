package cn.chenghua.governance.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an administrator looks at: settings in force, jobs and when they ran, and how the parts are. */
@Controller
class OfficeController {

    private final Environment environment;
    private final Collection<ScheduledTaskHolder> schedules;
    private final HealthContributorRegistry parts;

    OfficeController(Environment environment, Collection<ScheduledTaskHolder> schedules, HealthContributorRegistry parts) {
        this.environment = environment;
        this.schedules = schedules;
        this.parts = parts;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        var values = new LinkedHashMap<Setting, String>();
        Arrays.stream(Setting.values()).forEach(setting -> values.put(setting, setting.value(environment)));
        model.addAttribute("settings", values);
        return "site/settings";
    }

    @GetMapping("/jobs")
    String jobs(Model model) {
        model.addAttribute("jobs", schedules.stream().flatMap(holder -> holder.getScheduledTasks().stream()).map(Job::of)
                .sorted(Comparator.comparing(Job::name)).toList());
        return "site/jobs";
    }

    @GetMapping("/health")
    String health(Model model) {
        var states = new LinkedHashMap<String, Health>();
        parts.stream().sorted(Comparator.comparing(entry -> entry.name())).forEach(entry -> {
            if (entry.contributor() instanceof HealthIndicator indicator) {
                states.put(entry.name(), indicator.health());
            }
        });
        model.addAttribute("states", states);
        return "site/health";
    }

    /** A job of this node: what runs, when it last ran and how that ended, and when it runs next. */
    record Job(String name, @Nullable Instant last, String outcome, @Nullable Instant next) {

        static Job of(ScheduledTask task) {
            var outcome = task.getTask().getLastExecutionOutcome();
            var name = task.getTask().toString().replaceFirst("^.*\\.([A-Z]\\w*\\.\\w+)$", "$1");
            return new Job(name, outcome.executionTime(), outcome.status().name().toLowerCase(java.util.Locale.ROOT),
                    task.nextExecution());
        }
    }
}
