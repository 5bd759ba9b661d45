package cn.chenghua.governance.responsibility.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.link.AssetLinks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAssetLinks implements AssetLinks {

    private final JdbcClient jdbc;

    SqlAssetLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID project, UUID asset, String by, Instant at) {
        jdbc.sql(
                "insert into asset_project (project_id, asset_id, linked_by, linked_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(project, asset, by, at.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public boolean remove(UUID project, UUID asset) {
        return jdbc.sql("delete from asset_project where project_id = ? and asset_id = ?").params(project, asset).update() > 0;
    }

    @Override
    public List<Linked> ofProject(UUID project) {
        return jdbc.sql("""
                select a.id, a.number, a.name, a.kind from asset_project l join asset a on a.id = l.asset_id
                 where l.project_id = ? order by a.number""").param(project)
                .query((row, _) -> new Linked(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
                        AssetKind.valueOf(row.getString("kind"))))
                .list();
    }

    @Override
    public List<LinkedProject> ofAsset(UUID asset, Scope scope) {
        return jdbc.sql("""
                select p.id, p.number, p.name, p.kind, p.stage from asset_project l join project p on p.id = l.project_id
                 where l.asset_id = :asset
                   and (:codes::text[] is null or p.unit_code = any(:codes::text[]) or p.responsible = any(:departments::text[])
                            and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))
                 order by p.number""").param("asset", asset).param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray())
                .query((row, _) -> new LinkedProject(row.getObject("id", UUID.class), row.getString("number"),
                        row.getString("name"), row.getString("kind"), row.getString("stage")))
                .list();
    }
}
