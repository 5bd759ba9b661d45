package cn.chenghua.governance.plan.web;

import java.time.LocalDate;

import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Target;

import org.jspecify.annotations.Nullable;

/**
 * A forecast as pages show it. Drawn chances are never shown as certain: 0 and 100 % become "below 1 %" and "above 99 %".
 *
 * @param chance the ending of the message {@code forecast.chance.}
 * @param percent 1 to 99 where {@code chance} is {@code about}
 */
public record ForecastRow(String code, String name, @Nullable LocalDate due, Forecast forecast, String chance, long percent) {

    public static ForecastRow of(Target target, @Nullable LocalDate due, Forecast forecast, boolean english) {
        return new ForecastRow(target.code(), english ? target.nameEn() : target.name(), due, forecast, chance(forecast),
                forecast.probability() == null ? 0 : Math.clamp(Math.round(forecast.probability() * 100), 1, 99));
    }

    private static String chance(Forecast forecast) {
        var probability = forecast.probability();
        if (probability == null) {
            return "none";
        }
        if (forecast.state() == Forecast.State.REACHED) {
            return probability == 1 ? "in-time" : "late";
        }
        return probability < 0.01 ? "below" : probability > 0.99 ? "above" : "about";
    }
}
