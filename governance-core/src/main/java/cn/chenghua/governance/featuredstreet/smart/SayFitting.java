package cn.chenghua.governance.featuredstreet.smart;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What somebody says of a subsystem of an estate; maker and points stay as they are where they are null. */
public record SayFitting(String subsystem, FittingVerb verb, LocalDate day, @Nullable String maker, @Nullable Integer points) {
}
