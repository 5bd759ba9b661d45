package cn.chenghua.governance.safecommunity.lecture;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;

import org.springframework.stereotype.Component;

/** Duties to teach a law, and communities that apply. */
final class LawRegisters {

    private LawRegisters() {
    }

    /** A department answers for the law it enforces. */
    @Component
    static class Duties implements Register<LawDuty> {
        @Override
        public RecordKind kind() {
            return RecordKind.DUTY;
        }

        @Override
        public Class<LawDuty> type() {
            return LawDuty.class;
        }

        @Override
        public LawDuty make(UUID id, RecordWish wish, Actor actor) {
            return new LawDuty(id, wish, actor.username());
        }
    }

    /** Only a community applies. */
    @Component
    static class Communities implements Register<LawCommunity> {

        private final Hierarchies hierarchies;

        Communities(Hierarchies hierarchies) {
            this.hierarchies = hierarchies;
        }

        @Override
        public RecordKind kind() {
            return RecordKind.LAW_COMMUNITY;
        }

        @Override
        public Class<LawCommunity> type() {
            return LawCommunity.class;
        }

        @Override
        public LawCommunity make(UUID id, RecordWish wish, Actor actor) {
            if (hierarchies.current().get(wish.place()).level() != Level.COMMUNITY) {
                throw RecordRefused.choice("place", wish.place().value());
            }
            return new LawCommunity(id, wish, actor.username());
        }
    }
}
