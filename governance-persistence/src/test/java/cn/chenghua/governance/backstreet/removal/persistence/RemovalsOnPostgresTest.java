package cn.chenghua.governance.backstreet.removal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalDesk;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.Filter;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.Line;
import cn.chenghua.governance.backstreet.removal.RemovalRegister.Sum;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.SiteFacts;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.storage.PersistenceTest;

import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class RemovalsOnPostgresTest {

    private static final List<UnitCode> UNITS = List.of(new UnitCode("510108005004"), new UnitCode("510108007002"),
            new UnitCode("510108002005"));
    private static final Proof PROOF = Proof.of("成华拆违〔2018〕7号", null);
    private final Actor official = actor(Scope.everything());

    @Autowired
    RemovalDesk desk;
    @Autowired
    RemovalRegister register;
    @Autowired
    EntityManager entities;

    @Test
    void sumsOfEveryPartAddUpToTheRows() {
        var chance = new Random(20_171_031);
        for (var number = 0; number < 60; number++) {
            site(chance, number);
        }
        var all = Filter.all(Scope.everything());
        var rows = register.list(all, "", 10_000);
        for (var part : RemovalRegister.Part.values()) {
            var sums = register.sums(all, part);
            assertThat(sums.stream().mapToInt(Sum::sites).sum()).as("%s", part).isEqualTo(rows.size());
            assertThat(add(sums, Sum::removed)).as("%s", part)
                    .isEqualByComparingTo(rows(rows, line -> line.removedOn() == null ? null : line.facts().removed()));
            assertThat(add(sums, Sum::wall)).as("%s", part)
                    .isEqualByComparingTo(rows(rows, line -> line.removedOn() == null ? null : line.facts().wall()));
            assertThat(add(sums, Sum::gained)).as("%s", part)
                    .isEqualByComparingTo(rows(rows, line -> line.acceptedOn() == null ? null : line.facts().gained()));
        }
        for (var sum : register.sums(all, RemovalRegister.Part.BATCH)) {
            if (!sum.key().isEmpty()) {
                var batch = new Filter(Scope.everything(), "", null, null, Integer.valueOf(sum.key()), null, null, null);
                assertThat(register.list(batch, "", 10_000)).hasSize(sum.sites());
                assertThat(register.total(batch).wall()).isEqualByComparingTo(sum.wall());
            }
        }
    }

    private void site(Random chance, int number) {
        var facts = new SiteFacts("拆墙点位" + number, UNITS.get(chance.nextInt(3)), "", Treatment.values()[chance.nextInt(4)],
                SiteClass.values()[chance.nextInt(4)], chance.nextInt(5) == 0 ? null : 1 + chance.nextInt(4), Green.MIXED,
                amount(chance), BigDecimal.valueOf(10 + chance.nextInt(200)), amount(chance), amount(chance), amount(chance),
                null);
        var site = desk.register(official, UUID.randomUUID(), "T-%d-%d".formatted(chance.nextInt(1_000_000), number), facts);
        if (chance.nextInt(3) > 0) {
            site = desk.remove(official, site.id(), site.version(), LocalDate.of(2018, 3, 1), PROOF);
            entities.flush();
            if (site.facts().gained() != null && chance.nextBoolean()) {
                desk.accept(official, site.id(), site.version(), LocalDate.of(2018, 5, 1), PROOF);
            }
        }
        entities.flush();
    }

    private static @Nullable BigDecimal amount(Random chance) {
        return chance.nextInt(4) == 0 ? null : BigDecimal.valueOf(chance.nextInt(5_000), 1);
    }

    private static BigDecimal add(List<Sum> sums, Function<Sum, BigDecimal> amount) {
        return sums.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rows(List<Line> rows, Function<Line, @Nullable BigDecimal> amount) {
        return rows.stream().map(amount).filter(Objects::nonNull).map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void isAcceptedAfterItWasRemovedAndSeenOnlyWhereItLies() {
        var facts = new SiteFacts("建设北路实体围墙", UNITS.getFirst(), "", Treatment.LAWFUL, SiteClass.ARTERIAL, 1, Green.LAWN, null,
                new BigDecimal("62"), new BigDecimal("180"), null, null, null);
        var id = UUID.randomUUID();
        var site = desk.register(official, id, null, facts);
        assertThat(site.number()).matches("\\d{4}-CQ-\\d{4}");
        assertThat(desk.register(official, id, null, facts).number()).as("a repeat").isEqualTo(site.number());
        refuses("backstreet.removal.order", () -> desk.accept(official, id, site.version(), LocalDate.of(2018, 5, 1), PROOF));
        refuses("backstreet.removal.unknown", () -> desk.read(actor(Scope.of(Set.of(UNITS.get(1)))), id));
    }

    private static Actor actor(Scope scope) {
        return new Actor(UUID.randomUUID(), "li", "李华", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }

    private static void refuses(String code, ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
