package cn.chenghua.governance.responsibility.persistence;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.responsibility.Asset;

/** Assets by their ids; asked with each inspection, and a query with a list of ids is made into SQL anew each time. */
interface AssetsById {

    List<Asset> findAllById(Iterable<UUID> ids);
}
