package cn.chenghua.governance.network.check;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * How dense the streets of a unit are.
 *
 * @param squareKilometres of its shape
 * @param kilometres of walkable street within it
 * @param believable the part of it that is dense enough, such as 0.7; null where no cell has its middle in it
 * @param schematic whether its shape is derived and no boundary
 */
public record UnitDensity(UnitCode unit, double squareKilometres, double kilometres, @Nullable Double believable,
        boolean schematic) {

    public double density() {
        return squareKilometres == 0 ? 0 : kilometres / squareKilometres;
    }
}
