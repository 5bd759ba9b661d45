package cn.chenghua.governance.safecommunity.honour;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;
import cn.chenghua.governance.safecommunity.record.Said;

import org.springframework.stereotype.Component;

/** Nominations; how long objections are heard is a setting, five days unless it is set. */
@Component
class HonourRegister implements Register<Honour> {

    private final int objectionDays;

    HonourRegister(ObjectionPeriod period) {
        this.objectionDays = period.days();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.HONOUR;
    }

    @Override
    public Class<Honour> type() {
        return Honour.class;
    }

    @Override
    public Honour make(UUID id, RecordWish wish, Actor actor) {
        new Said(Map.of("sort", wish.sort())).choice("sort", HonourSort.class);
        return new Honour(id, wish, objectionDays, actor.username());
    }
}
