package cn.chenghua.governance.access;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the operator may ask for on the command line, such as {@code --governance.unlock=wang.li}. */
public enum RescueOrder {
    UNLOCK("governance.unlock"), LINK("governance.link"), FORGET_SECOND_FACTOR("governance.forget-second-factor");

    private final String setting;

    RescueOrder(String setting) {
        this.setting = setting;
    }

    public String setting() {
        return setting;
    }

    /** The command line with what keeps a start quiet and serves nothing, where an order stands in it; else as it was. */
    public static String[] quietly(String... arguments) {
        var asked = Arrays.stream(arguments)
                .anyMatch(argument -> Arrays.stream(values()).anyMatch(order -> argument.startsWith("--" + order.setting + "=")));
        return asked
                ? Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=-1", "--spring.main.banner-mode=off",
                        "--logging.level.root=warn", "--governance.data-attach=true")).toArray(String[]::new)
                : arguments;
    }
}
