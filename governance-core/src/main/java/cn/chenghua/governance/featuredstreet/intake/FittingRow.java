package cn.chenghua.governance.featuredstreet.intake;

import java.time.LocalDate;

import cn.chenghua.governance.featuredstreet.smart.FittingState;

import org.jspecify.annotations.Nullable;

/** A row of the table of smart estates: one subsystem of one estate as it stands; maker and points may be empty. */
public record FittingRow(String number, String subsystem, FittingState state, @Nullable LocalDate day, @Nullable String maker,
        @Nullable Integer points, String evidence) {
}
