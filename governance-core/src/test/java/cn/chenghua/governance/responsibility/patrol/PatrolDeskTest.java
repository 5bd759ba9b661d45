package cn.chenghua.governance.responsibility.patrol;

import static cn.chenghua.governance.district.Chenghua.JIANSHELU;
import static cn.chenghua.governance.district.Chenghua.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.InMemoryDistrict;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.Due.State;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk.Patrolled;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Reach;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatrolDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-10-31T02:00:00Z"), Days.ZONE);
    private static final UUID STREET = UUID.randomUUID();
    private static final UUID LANE = UUID.randomUUID();
    private final Book book = new Book();

    @Test
    void putsTheLooksOfALevelToThatLevelOnly() {
        var looks = List.of(new Looked.Look(STREET, day("2018-10-31"), Level.COMMUNITY, UUID.randomUUID()),
                new Looked.Look(LANE, day("2018-10-30"), Level.SUBDISTRICT, UUID.randomUUID()));
        var states = desk((assets, first, last) -> looks).states(List.of(line(STREET, "JD-0001"), line(LANE, "JD-0002")));

        assertThat(states).extracting(one -> one.asset().number() + " " + one.due().level() + " " + one.due().state())
                .containsExactly("JD-0001 COMMUNITY DONE", "JD-0001 SUBDISTRICT OVERDUE", "JD-0002 SUBDISTRICT DONE");
    }

    @Test
    void asksForNoLooksBeyondWhatItReckonsWith() {
        var asked = new ArrayList<LocalDate>();
        desk((assets, first, last) -> {
            asked.add(first);
            asked.add(last);
            return List.of();
        }).states(List.of(line(STREET, "JD-0001")));
        assertThat(asked).containsExactly(day("2018-10-31").minusDays(Reckoner.BACK), day("2018-10-31"));
    }

    @Test
    void reckonsWithoutLooksWhereNobodyTellsOfAny() {
        var states = new PatrolDesk(new NoLines(), new Duties(), book, new Calendar(), Optional.empty(), district(),
                new DutyGates(Optional.empty()),
                CLOCK)
                .states(List.of(line(LANE, "JD-0002")));
        assertThat(states).extracting(Patrolled::due).extracting(Due::state).containsExactly(State.OVERDUE);
    }

    @Test
    void setsRegimesForWhoeverSetsStandardsAndForDaysToComeOnly() {
        var desk = desk((assets, first, last) -> List.of());
        var office = actor(Scope.everything(), Right.SET_STANDARDS);
        desk.set(office, weekly(day("2018-10-31"), 2));
        assertThat(book.regimes().on(day("2018-10-31"))).extracting(PatrolRegime::times).contains(2);
        assertThatThrownBy(() -> desk.set(office, weekly(day("2018-10-30"), 2))).isInstanceOf(RegimeRefused.class);
        assertThatThrownBy(() -> desk.set(actor(Scope.of(Set.of(JIANSHELU)), Right.SET_STANDARDS), weekly(day("2018-11-01"), 3)))
                .isInstanceOf(Actor.Denied.class);
    }

    private PatrolDesk desk(Looked looked) {
        return new PatrolDesk(new NoLines(), new Duties(), book, new Calendar(), Optional.of(looked), district(),
                new DutyGates(Optional.empty()), CLOCK);
    }

    private static InMemoryDistrict district() {
        return new InMemoryDistrict(Chenghua.units());
    }

    private static AssetLines.Line line(UUID id, String number) {
        return new AssetLines.Line(id, 0, number, "培华路", AssetKind.STREET, "BRANCH", Level.SUBDISTRICT, Grade.B, null, JIANSHELU,
                "建设路街道办事处", null, null, null, null);
    }

    private static PatrolRegime weekly(LocalDate from, int times) {
        return new PatrolRegime(AssetKind.STREET, Level.SUBDISTRICT, null, from, times, Rhythm.WEEK, EnumSet.allOf(Month.class),
                false,
                null, null, "会议纪要", false);
    }

    private static Actor actor(Scope scope, Right right) {
        return new Actor(UUID.randomUUID(), "office", "office", Map.of(right, scope));
    }

    private static final class Book implements RegimeBook {
        private final List<Entry> entries = new ArrayList<>(List.of(
                new Entry(weekly(day("2017-01-01"), 1), "", CLOCK.instant()),
                new Entry(new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, day("2017-01-01"), 1, Rhythm.DAY,
                        EnumSet.allOf(Month.class), true, null, null, "建议值", true), "", CLOCK.instant())));

        @Override
        public List<Entry> entries() {
            return List.copyOf(entries);
        }

        @Override
        public void add(PatrolRegime regime, String by, String byName, Instant at) {
            entries.add(new Entry(regime, byName, at));
        }
    }

    private record Calendar() implements CalendarDays {
        @Override
        public List<CalendarDay> all() {
            return List.of();
        }

        @Override
        public void put(List<CalendarDay> days) {
            throw new UnsupportedOperationException();
        }
    }

    private record NoLines() implements AssetLines {
        @Override
        public List<Line> known(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public List<Line> list(Filter filter, @Nullable String after, int limit) {
            return List.of();
        }

        @Override
        public int count(Filter filter, int limit) {
            return 0;
        }

        @Override
        public void each(Filter filter, java.util.function.Consumer<Line> consumer) {
        }
    }

    /** Two levels answer for the street, one for the lane. */
    private record Duties() implements PostLines {
        @Override
        public List<Duty> duties(Collection<UUID> assets, LocalDate day) {
            return List.of(duty(STREET, Level.COMMUNITY), duty(STREET, Level.SUBDISTRICT), duty(LANE, Level.SUBDISTRICT)).stream()
                    .filter(duty -> assets.contains(duty.asset())).toList();
        }

        private static Duty duty(UUID asset, Level level) {
            return new Duty(asset, level, day("2017-06-01"), UUID.randomUUID(), "街长", "李敏");
        }

        @Override
        public List<Line> list(Filter filter, @Nullable String after, int limit) {
            return List.of();
        }

        @Override
        public int count(Filter filter, int limit) {
            return 0;
        }

        @Override
        public Set<UUID> held(UUID account, LocalDate day) {
            return Set.of();
        }

        @Override
        public List<Reach.Answerable> answerable(Collection<UUID> assets, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Term> terms(UUID asset) {
            return List.of();
        }

        @Override
        public int take(String series) {
            return 1;
        }
    }
}
