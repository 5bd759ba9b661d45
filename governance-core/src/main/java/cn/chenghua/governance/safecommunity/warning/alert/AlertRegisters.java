package cn.chenghua.governance.safecommunity.warning.alert;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;
import cn.chenghua.governance.safecommunity.warning.Signals;

import org.springframework.stereotype.Component;

/** Alerts, which nobody but a rule makes, and incidents, which nobody but people record. */
final class AlertRegisters {

    private AlertRegisters() {
    }

    /** Alerts. */
    @Component
    static class Alerts implements Register<Alert> {
        @Override
        public RecordKind kind() {
            return RecordKind.ALERT;
        }

        @Override
        public Class<Alert> type() {
            return Alert.class;
        }

        @Override
        public Alert make(UUID id, RecordWish wish, Actor actor) {
            throw AlertRefused.made();
        }
    }

    /** Incidents of a kind of signals. */
    @Component
    static class Incidents implements Register<Incident> {

        private final Signals signals;

        Incidents(Signals signals) {
            this.signals = signals;
        }

        @Override
        public RecordKind kind() {
            return RecordKind.INCIDENT;
        }

        @Override
        public Class<Incident> type() {
            return Incident.class;
        }

        @Override
        public Incident make(UUID id, RecordWish wish, Actor actor) {
            if (signals.kinds().stream().noneMatch(kind -> kind.code().equals(wish.sort()))) {
                throw RecordRefused.choice("sort", wish.sort());
            }
            try {
                return new Incident(id, wish, LocalTime.parse(wish.said().needed("time")), actor.username());
            } catch (DateTimeParseException e) {
                throw RecordRefused.choice("time", wish.said().text("time"));
            }
        }
    }
}
