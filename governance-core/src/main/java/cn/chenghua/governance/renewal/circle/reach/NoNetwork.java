package cn.chenghua.governance.renewal.circle.reach;

import cn.chenghua.governance.district.Refusal;

/** Ways cannot be reckoned before a street network was imported. */
public final class NoNetwork extends Refusal {
    public NoNetwork() {
        super("circle.network", "network", "");
    }
}
