package cn.chenghua.governance.safecommunity.warning.rule;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.safecommunity.warning.Signals.Stretch;

/** What happened, as people recorded it: incidents, and alerts they confirmed that belong to none. */
public interface Truth {

    /** The moments in milliseconds by place, of incidents of these kinds. */
    Map<String, List<Long>> incidents(Stretch stretch);
}
