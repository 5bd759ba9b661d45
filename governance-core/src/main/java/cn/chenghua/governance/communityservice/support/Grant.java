package cn.chenghua.governance.communityservice.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What a firm got by a rule on a day, such as 150,000.00 yuan; written once, undone by one that takes the same amount back.
 *
 * @param yuan below zero where it takes another back
 * @param reverses the grant it takes back; null where it is one
 */
public record Grant(UUID id, UUID rule, String firm, UnitCode place, BigDecimal yuan, LocalDate day, @Nullable UUID reverses,
        UUID evidence, String by, Instant at) {

    Grant back(UUID made, LocalDate on, UUID rests, String who, Instant when) {
        return new Grant(made, rule, firm, place, yuan.negate(), on, id, rests, who, when);
    }
}
