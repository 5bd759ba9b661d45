package cn.chenghua.governance.network.web;

import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.intake.NetworkRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the edition that is asked for by its number, else the one in force. */
@Component
public class Editions {

    private final Networks networks;

    Editions(Networks networks) {
        this.networks = networks;
    }

    /** Null before the first import. */
    public @Nullable NetworkVersion find(@Nullable Integer number) {
        return number == null
                ? networks.current().orElse(null)
                : networks.numbered(number).orElseThrow(() -> NetworkRefused.unknown(number));
    }
}
