package cn.chenghua.governance.safecommunity.covenant;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;

import org.springframework.stereotype.Component;

/** Covenants of communities. */
@Component
class CovenantRegister implements Register<Covenant> {

    @Override
    public RecordKind kind() {
        return RecordKind.COVENANT;
    }

    @Override
    public Class<Covenant> type() {
        return Covenant.class;
    }

    @Override
    public Covenant make(UUID id, RecordWish wish, Actor actor) {
        return new Covenant(id, wish, actor.username());
    }
}
