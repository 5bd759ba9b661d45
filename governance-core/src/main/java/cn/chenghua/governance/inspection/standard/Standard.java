package cn.chenghua.governance.inspection.standard;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/**
 * One version of a check-list, such as STREET version 1. It is never changed: what is to be looked at otherwise is a new version,
 * and inspections keep the one they were made by.
 *
 * @param trial whether it is on trial (试行)
 * @param suggestion whether the platform proposed it and nobody has issued it
 * @param validTo the last day; null until a later version begins
 */
public record Standard(String code, int version, String name, String nameEn, boolean trial, boolean suggestion,
        LocalDate validFrom, @Nullable LocalDate validTo, List<Item> items) {

    public Standard {
        items = List.copyOf(items);
    }

    /** What is looked at on an asset of that kind and class, in order; empty where the standard is not for such assets. */
    public List<Item> sheet(AssetKind kind, String classCode) {
        return items.stream().filter(item -> item.fits(kind, classCode)).toList();
    }

    /** Whether it is for assets of that kind and class. */
    public boolean fits(AssetKind kind, String classCode) {
        return items.stream().anyMatch(item -> item.fits(kind, classCode));
    }

    /** Whether its period holds that day; a later version that begins earlier than this one ends takes its place. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
