package cn.chenghua.governance.responsibility.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.responsibility.Asset;

import org.hibernate.Session;

/** Loads by one array of ids, in a statement that is the same however many there are. */
class AssetsByIdImpl implements AssetsById {

    private final EntityManager entities;

    AssetsByIdImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Asset> findAllById(Iterable<UUID> ids) {
        var asked = new ArrayList<UUID>();
        ids.forEach(asked::add);
        return entities.unwrap(Session.class).findMultiple(Asset.class, asked).stream().filter(Objects::nonNull).toList();
    }
}
