package cn.chenghua.governance.responsibility;

import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;

/** Who may see an asset beyond the scope; answered where posts are kept. */
public interface AssetSight {

    boolean sees(Actor actor, Tended asset, LocalDate day);
}
