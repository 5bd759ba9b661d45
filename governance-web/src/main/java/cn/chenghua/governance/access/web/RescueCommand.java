package cn.chenghua.governance.access.web;

import java.util.Arrays;

import cn.chenghua.governance.access.Rescue;
import cn.chenghua.governance.access.RescueOrder;
import cn.chenghua.governance.access.Secret;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Carries out the operator's orders before anything else runs, says what was done, and ends the application. */
@Component
class RescueCommand implements ApplicationListener<ApplicationStartedEvent> {

    private final Rescue rescue;
    private final Notices notices;
    private final Environment environment;

    RescueCommand(Rescue rescue, Notices notices, Environment environment) {
        this.rescue = rescue;
        this.notices = notices;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        var orders = Arrays.stream(RescueOrder.values()).filter(order -> environment.containsProperty(order.setting())).toList();
        if (!orders.isEmpty()) {
            var done = orders.stream().allMatch(order -> carryOut(order, environment.getRequiredProperty(order.setting())));
            System.exit(SpringApplication.exit(started.getApplicationContext(), () -> done ? 0 : 1));
        }
    }

    boolean carryOut(RescueOrder order, String name) {
        try {
            switch (order) {
                case UNLOCK -> {
                    rescue.unlock(name);
                    say("access.console.unlock", name, null);
                }
                case LINK -> say("access.console.link", name, rescue.link(name));
                case FORGET_SECOND_FACTOR -> {
                    rescue.forgetSecondFactor(name);
                    say("access.console.factor", name, null);
                }
            }
            return true;
        } catch (Rescue.UnknownName unknown) {
            say("access.console.unknown", name, null);
            return false;
        }
    }

    private void say(String key, String name, @Nullable Secret link) {
        notices.rescued(key, name, link);
    }
}
